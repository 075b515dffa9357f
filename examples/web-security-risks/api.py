"""A small Spoke API with holes. A token is a session: who sends it is that account."""

from flask import Flask, abort, request

app = Flask(__name__)
ACCOUNTS = {"t-ada": ("rider", 1), "t-grace": ("rider", 2), "t-mia": ("mechanic", None)}
RIDES = {
    8141: {"rider": 1, "from": "Harbour"},
    8142: {"rider": 2, "from": "University"},
}
SHIFTS = {"mechanic": "early"}


def account():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return ACCOUNTS.get(token) or abort(401)


@app.get("/rides/<int:ride_id>")
def ride(ride_id):
    account()
    return RIDES.get(ride_id) or abort(404)


@app.post("/bikes/<int:bike_id>/workshop")
def workshop(bike_id):
    role, rider = account()
    try:
        allowed = SHIFTS[role] == "early"
    except Exception:
        allowed = True  # "the work must go on"
    return {"bike": bike_id, "place": "workshop"} if allowed else abort(403)


@app.get("/stations")
def stations():
    raise ConnectionError("no answer from postgresql://spoke:heron7@10.0.0.5/spoke")


@app.errorhandler(500)
def failed(error):
    return {"error": str(error.original_exception)}, 500
