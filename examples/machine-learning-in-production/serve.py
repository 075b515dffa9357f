from flask import Flask, request

# The model is plain data, with a version and the range that it was trained on
model = {"version": "2026-04", "hours": [6, 22], "base": 3, "rain": -2, "rush": 9}
app = Flask(__name__)


@app.post("/predictions")
def predict():
    # Refuse what the model has never seen
    body = request.get_json()
    first, last = model["hours"]
    body = body if isinstance(body, dict) else {}
    hour, rain = body.get("hour"), body.get("rain")
    good = type(rain) is bool and type(hour) is int and first <= hour <= last
    if not good:
        return {"error": f"hour: {first} to {last}, rain: true or false"}, 422
    # Predict (true counts as 1), and say which version did
    rush = hour in (8, 17)
    bikes = model["base"] + model["rain"] * rain + model["rush"] * rush
    return {"bikes": bikes, "model": model["version"]}


for body in [{"hour": 8, "rain": False}, {"hour": 25, "rain": False}]:
    answer = app.test_client().post("/predictions", json=body)
    print(body, "->", answer.status_code, answer.json)
