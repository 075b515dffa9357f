import json
from flask import Flask, request

# The model comes as plain data, with a version and the range that it was trained on
model = json.loads('{"version": "2026-04", "hours": [6, 22], "base": 3, "rain": -2, "rush_hour": 9}')
app = Flask(__name__)


@app.post("/predictions")
def predict():
    # Refuse what the model has never seen
    body = request.get_json()
    first, last = model["hours"]
    good = isinstance(body, dict) and type(body.get("hour")) is int and type(body.get("rain")) is bool
    if not good or not first <= body["hour"] <= last:
        return {"error": f"hour must be {first} to {last}, rain true or false"}, 422
    # Predict (true counts as 1), and say which version did
    bikes = model["base"] + model["rain"] * body["rain"] + model["rush_hour"] * (body["hour"] in (8, 17))
    return {"bikes": bikes, "model": model["version"]}


for body in [{"hour": 8, "rain": False}, {"hour": 25, "rain": False}]:
    answer = app.test_client().post("/predictions", json=body)
    print(body, "->", answer.status_code, answer.json)
