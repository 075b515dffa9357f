from flask import g

from app import RIDES, app, ask

RULES = {
    ("rider", "read"): "own",
    ("operator", "read"): "any",
    ("operator", "refund"): "any",
}


def reach(ride_id, action):
    # One place for both questions: does it exist, and is it allowed?
    rule = RULES.get((g.account["role"], action))
    ride = RIDES.get(ride_id)
    if rule is None:
        return None, ({"error": "forbidden"}, 403)
    if ride is None or (rule == "own" and ride["rider_id"] != g.account["rider_id"]):
        return None, ({"error": "not-found"}, 404)
    return ride, None


@app.get("/rides/<int:ride_id>")
def show_ride(ride_id):
    ride, refusal = reach(ride_id, "read")
    return refusal or ride


@app.post("/rides/<int:ride_id>/refunds")
def refund(ride_id):
    ride, refusal = reach(ride_id, "refund")
    return refusal or ({"ride_id": ride_id, "cents": ride["cents"]}, 201)


# Every role with every ride, one that does not exist, and nobody.
print("            ada ben mia oli nobody")
TOKENS = ["token-ada", "token-ben", "token-mia", "token-oli", None]
REQUESTS = [
    ("read 9001  ", "GET", "/rides/9001"),
    ("read 9002  ", "GET", "/rides/9002"),
    ("read 9999  ", "GET", "/rides/9999"),
    ("refund 9001", "POST", "/rides/9001/refunds"),
]
for name, method, path in REQUESTS:
    for token in TOKENS:
        name += f" {ask(token, method, path).status_code}"
    print(name)
strange = ask("token-ben", "GET", "/rides/9001")
missing = ask("token-ben", "GET", "/rides/9999")
assert strange.json == missing.json
print("a stranger's ride looks like none")
