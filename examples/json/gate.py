import json

text = """{"city": "Spoke", "stations": [
  {"name": "Harbour", "bikes": 3},
  {"name": "Hill Park", "bikes": null},
  {"name": "Café Quay", "bikes": 0}]}"""

# Read, and go through the list that lies inside.
feed = json.loads(text)
bikes = 0
unknown = 0
for station in feed["stations"]:
    if station["bikes"] is None:
        unknown = unknown + 1
    else:
        bikes = bikes + station["bikes"]

# Write the report, and read it back to be sure.
report = {"bikes": {"known": bikes}, "unknown": unknown, "complete": unknown == 0}
written = json.dumps(report)
print(written)
print(json.loads(written)["bikes"]["known"])
