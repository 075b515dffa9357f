import json
text = '{"data": {"stations": [{"name": "Harbour", "bikes": 4}]}}'
feed = json.loads(text)
stations = feed["data"]["stations"]
harbour = stations[0]
harbour["bikes"] = harbour["bikes"] - 1
print(json.dumps(harbour))
