"""The back end: a list as JSON, the target of a form, and the page itself.

Start it with `python server.py`.
"""

from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
bikes = [{"bike_id": 501, "model": "city"}, {"bike_id": 507, "model": "electric"}]


@app.get("/")
def page():
    return Path("bikes.html").read_text("utf-8")


@app.get("/bikes")
def all_bikes():
    return bikes


@app.get("/broken")
def broken():
    abort(500)


@app.post("/retire")
def retire():
    # What the browser sent: the type of the body, the body as it came, and the fields.
    raw = request.get_data(as_text=True)
    return f"{request.content_type}\n{raw}\n{dict(request.form)}\n"


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=8000)
