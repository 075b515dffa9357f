import requests

headers = {"Authorization": "Bearer test-key-1"}
found = []
for lat in ["54.50", "54.51"]:
    url = f"http://127.0.0.1:8000/v1/wind?lat={lat}"
    answer = requests.get(url, headers=headers, timeout=0.5)
    answer.raise_for_status()
    found.append(answer.json()["wind_kmh"])
print("average wind:", sum(found) / len(found), "km/h")
