import json

text = """{"last_updated": "2026-10-31T20:00:00Z", "stations": [
  {"station_id": "1", "name": "Central Station", "bikes": 4,
   "renting": true, "closed_since": null},
  {"station_id": "5", "name": "Café Quay", "bikes": 0,
   "renting": false, "closed_since": "2026-10-30"}
]}"""
# Parse: from one text to values. A JSON object becomes a dictionary.
feed = json.loads(text)

# Reach a nested value, one step at a time.
print(len(feed["stations"]), feed["stations"][1]["name"])

# Each value has a type of the language.
for station in feed["stations"]:
    print(station["station_id"], station["bikes"],
          station["renting"], station["closed_since"])

# Serialise: from values to text.
charge = {"ride_id": 9001, "cents": 300, "currency": "EUR"}
print(json.dumps(charge))
