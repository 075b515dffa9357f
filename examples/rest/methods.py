from tickets import app

FLAT = {"bike_id": 504, "kind": "flat tyre"}
BRAKE = {"bike_id": 504, "kind": "brake"}
# The same thing, asked twice each time.
REQUESTS = [
    ("POST", "/repair-tickets", FLAT),
    ("POST", "/repair-tickets", FLAT),
    ("PUT", "/repair-tickets/1", BRAKE),
    ("PUT", "/repair-tickets/1", BRAKE),
    ("GET", "/repair-tickets/1", None),
    ("DELETE", "/repair-tickets/1", None),
    ("DELETE", "/repair-tickets/1", None),
]

# Play the client; no network is needed for that.
client = app.test_client()
for method, path, body in REQUESTS:
    answer = client.open(path, method=method, json=body)
    print(f"{method:6} {path:17} {answer.status:14} {answer.text.strip()}")
