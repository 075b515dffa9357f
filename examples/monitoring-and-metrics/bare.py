"""A part of Spoke that counts nothing, and twenty requests to it."""

import time

from flask import Flask

app = Flask(__name__)
app.logger.disabled = True  # keeps the traceback of the 500 out of the output


@app.get("/stations/<int:n>")
def station(n):
    return {"station": n} if n <= 5 else ({"error": "not-found"}, 404)


@app.post("/rides/<int:dock>")
def start_ride(dock):
    if dock == 103:
        time.sleep(0.4)
    if dock == 107:
        raise RuntimeError("the dock did not answer")
    return {"dock": dock}, 201


def traffic():
    client = app.test_client()
    for n in range(12):
        client.get(f"/stations/{n % 6 + 1}")
    for dock in range(101, 109):
        client.post(f"/rides/{dock}")
