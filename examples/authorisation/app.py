"""Rides of two riders behind a log-in by token."""
from flask import Flask, g, request

app = Flask(__name__)
ACCOUNTS = {
    "token-ada": {"role": "rider", "rider_id": 1},
    "token-ben": {"role": "rider", "rider_id": 2},
    "token-mia": {"role": "mechanic", "rider_id": None},
    "token-oli": {"role": "operator", "rider_id": None},
}
RIDES = {
    9001: {"ride_id": 9001, "rider_id": 1, "cents": 120},
    9002: {"ride_id": 9002, "rider_id": 2, "cents": 0},
}


# Who is calling? Nothing here says what they may do.
@app.before_request
def authenticate():
    kind, _, token = request.headers.get("Authorization", "").partition(" ")
    g.account = ACCOUNTS.get(token) if kind.lower() == "bearer" else None
    if g.account is None:
        return {"error": "unauthenticated"}, 401, {"WWW-Authenticate": "Bearer"}


def ask(token, method, path):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return app.test_client().open(path, method=method, headers=headers)
