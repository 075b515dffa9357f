from datetime import datetime

from flask import Flask, request

app = Flask(__name__)
BIKES = {504, 507}
KINDS = {"flat tyre", "brake", "light"}
ALLOWED = {"bike_id", "kind", "note", "seen_from", "seen_until"}


def time(value):
    try:
        return datetime.strptime(value, "%Y-%m-%dT%H:%M:%SZ")
    except (TypeError, ValueError):
        return None


@app.post("/repair-tickets")
def add():
    sent = request.get_json()
    if not isinstance(sent, dict):
        return {"error": "invalid", "fields": {"body": "must be a JSON object"}}, 422
    # Only these fields; then each value by itself; then one beside the other.
    wrong = {}
    for field in sent.keys() - ALLOWED:
        wrong[field] = "is not a field of this request"
    kind, note = sent.get("kind"), sent.get("note", "")
    if type(sent.get("bike_id")) is not int:
        wrong["bike_id"] = "must be a whole number"
    elif sent["bike_id"] not in BIKES:
        wrong["bike_id"] = "is not a bike of ours"
    if not isinstance(kind, str) or kind not in KINDS:
        wrong["kind"] = "must be one of: " + ", ".join(sorted(KINDS))
    if not isinstance(note, str) or len(note) > 200:
        wrong["note"] = "must be a text of at most 200 characters"
    start, end = time(sent.get("seen_from")), time(sent.get("seen_until"))
    for name, value in [("seen_from", start), ("seen_until", end)]:
        if value is None:
            wrong[name] = "must be a time such as 2026-10-31T20:00:00Z"
    if start and end and end < start:
        wrong["seen_until"] = "must not be before seen_from"
    return ({"error": "invalid", "fields": wrong}, 422) if wrong else (sent, 201)
