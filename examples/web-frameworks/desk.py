from flask import Flask, abort

app = Flask(__name__)
bikes = {501: "city", 502: "cargo", 503: "electric"}


@app.get("/")
def home():
    return f"<h1>Spoke</h1><p>{len(bikes)} bikes</p>"


# A dictionary becomes JSON; Flask sets the content type.
@app.get("/bikes")
def all_bikes():
    return bikes


@app.get("/bikes/<int:bike_id>")
def bike(bike_id):
    if bike_id not in bikes:
        abort(404)
    return {"bike_id": bike_id, "model": bikes[bike_id]}


# One polite page for everything that is not found.
@app.errorhandler(404)
def not_found(error):
    return "<h1>There is no such page</h1>", 404


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=8000)
