import requests

answer = requests.get("http://127.0.0.1:8000/stations?page=1", timeout=0.5)
answer.raise_for_status()
stations = answer.json()["stations"]
print("bikes in the city:", sum(one["bikes"] for one in stations))
