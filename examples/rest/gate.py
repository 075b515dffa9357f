from flask import Flask, request

app = Flask(__name__)
rides = {4711: None}  # minutes; None while the ride is open


@app.post("/rides/<int:ride_id>/end")
def end(ride_id):
    if ride_id not in rides or rides[ride_id] is not None:
        return "not an open ride", 409 if ride_id in rides else 404
    rides[ride_id] = request.get_json()["minutes"]
    return {"minutes": rides[ride_id]}


@app.get("/rides/<int:ride_id>/charge")
def charge(ride_id):
    if rides.get(ride_id) is None:
        return "no charge", 404
    return {"cents": 100 + 5 * rides[ride_id]}  # worked out, not kept


client = app.test_client()
for ride_id, minutes in [(4711, 12), (4711, 60), (4712, 12)]:
    ended = client.post(f"/rides/{ride_id}/end", json={"minutes": minutes})
    print(ended.status_code, client.get(f"/rides/{ride_id}/charge").text.strip())
