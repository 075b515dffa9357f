import json

# One text per ride; each is mended at the place that the error named.
texts = [
    '{"ride_id": 9001, "minutes": 45}',
    '{"ride_id": 9002, "minutes": 12}',
    '{"ride_id": 9003, "minutes": null}',
    '{"ride_id": 9004, "minutes": 61, "bike": {"model": "cargo"}}',
    '{"ride_id": 9005, "minutes": 30}',
]

# Read each one; a ride without minutes is still open.
cents = 0
open_rides = 0
for text in texts:
    ride = json.loads(text)
    if ride["minutes"] is None:
        open_rides = open_rides + 1
    else:
        cents = cents + ride["minutes"] // 30 * 100

# A nested value, reached step by step.
print(json.loads(texts[3])["bike"]["model"])

# Write the report: cents with their currency, a time in UTC.
report = {
    "made_at": "2026-10-31T20:00:00Z",
    "total": {"cents": cents, "currency": "EUR"},
    "open_rides": open_rides,
}
text = json.dumps(report)
print(text)
print(json.loads(text) == report)
