import requests

# Some services take the key as a parameter, so many an example shows it like this.
answer = requests.get("http://127.0.0.1:8000/v1/wind", params={"lat": "54.50", "key": "live-7f3a91"}, timeout=0.5)
try:
    answer.raise_for_status()
except requests.HTTPError as error:
    raise SystemExit(f"requests.exceptions.HTTPError: {error}")
