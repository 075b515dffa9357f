import json

# What the API has answered since this morning.
station = json.loads('{"name": "Harbour", "num_bikes": 0}')
print(station["name"])
print(station["bikes"])
