"""The API with a token and without CORS: `flask --app plain_api run`, on port 5000."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/stations")
def stations():
    return {"stations": [{"name": "Harbour", "bikes": 5}]}


@app.post("/rides")
def start_ride():
    if request.headers.get("Authorization") != "Bearer demo":
        return {"error": "unauthenticated"}, 401
    return {"ride_id": 9001, "dock_id": request.get_json()["dock_id"]}, 201
