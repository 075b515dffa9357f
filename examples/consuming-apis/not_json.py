import requests

answer = requests.get("http://127.0.0.1:8000/broken", timeout=0.5)
try:
    print(answer.json()["stations"])
except requests.JSONDecodeError as error:
    print(answer.status_code, answer.headers["Content-Type"])
    raise SystemExit(f"requests.exceptions.JSONDecodeError: {error}")
