from flask import Flask, request

app = Flask(__name__)
docks = {101: 510, 102: None}  # dock: the bike in it

@app.post("/rides")
def start_ride():
    # Read the request. Flask answers 400 or 415 itself where there is no JSON.
    body = request.get_json()
    dock_id = body.get("dock_id") if isinstance(body, dict) else None
    # Apply the rules.
    if type(dock_id) is not int:
        return {"error": "invalid"}, 422
    if dock_id not in docks:
        return {"error": "not-found"}, 404
    if docks[dock_id] is None:
        return {"error": "conflict"}, 409
    ride = {"ride_id": 4711, "bike_id": docks[dock_id]}
    docks[dock_id] = None
    # Write the answer.
    return ride, 201, {"Location": "/rides/4711"}

client, kind = app.test_client(), "application/json"
for text in ['{"dock_id": 101}', '{"dock_id": 101}',
             '{"dock_id": 7}', '{"dock": 101}', "dock 101"]:
    answer = client.post("/rides", data=text, content_type=kind)
    print(text, "->", answer.status_code, answer.json or "")
