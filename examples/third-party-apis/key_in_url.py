import requests

# Some services take the key as a parameter, and their examples look like this.
query = {"key": "live-7f3"}
answer = requests.get("http://127.0.0.1:8000/v1/wind", params=query, timeout=0.5)
try:
    answer.raise_for_status()
except requests.HTTPError as error:
    raise SystemExit(f"requests.exceptions.HTTPError:\n{error}")
