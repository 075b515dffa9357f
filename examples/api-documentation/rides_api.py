"""A rides API in memory, without log-in: what it does stands only in the code."""

from flask import Flask, request

app = Flask(__name__)
BIKES = {1: 501, 2: None}
RIDES = {
    9001: {"ride_id": 9001, "bike_id": 505, "minutes": 34, "cents": 100},
    9002: {"ride_id": 9002, "bike_id": 506, "minutes": None, "cents": None},
}


@app.get("/rides/<int:ride_id>")
def show_ride(ride_id):
    if ride_id not in RIDES:
        return {"error": "not-found"}, 404
    return RIDES[ride_id]


@app.post("/rides")
def start_ride():
    sent = request.get_json(silent=True)  # None where there is no JSON
    if not isinstance(sent, dict) or type(sent.get("dock_id")) is not int:
        return {"error": "invalid"}, 422
    dock_id = sent["dock_id"]
    if dock_id not in BIKES:
        return {"error": "not-found"}, 404
    if BIKES[dock_id] is None:
        return {"error": "conflict"}, 409
    ride = {"ride_id": 9003, "bike_id": BIKES[dock_id], "minutes": None, "cents": None}
    return ride, 201
