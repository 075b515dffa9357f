from tickets import app

GOOD = {"bike_id": 504, "kind": "brake",
        "seen_from": "2026-10-31T20:00:00Z", "seen_until": "2026-10-31T20:05:00Z"}
# Two honest tickets, then one fault at a time, then two faults together.
CHANGES = [
    {}, {"note": "O'Neill says it squeaks; -- really"},
    {"bike_id": True}, {"bike_id": "504"}, {"bike_id": 999}, {"kind": ["brake"]},
    {"note": "x" * 201}, {"seen_until": "2026-10-31T19:00:00Z"},
    {"seen_from": "yesterday"}, {"status": "closed"},
    {"bike_id": "504", "kind": "rust"},
]

client, kind = app.test_client(), "application/json"
for change in CHANGES:
    answer = client.post("/repair-tickets", json={**GOOD, **change})
    print(answer.status_code, answer.json.get("fields", ""))
answer = client.post("/repair-tickets", json=[1])
print(answer.status_code, "for a list")
answer = client.post("/repair-tickets", data="{", content_type=kind)
print(answer.status_code, "for broken JSON")
