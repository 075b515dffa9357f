from flask import Flask, abort

app = Flask(__name__)
names = {1: "Central Station", 3: "Harbour"}


# A GET for this address is answered by the function below it.
@app.get("/stations/<int:station_id>")
def station(station_id):
    if station_id not in names:
        abort(404)
    return f"<h1>{names[station_id]}</h1>"


# Start the development server, on your own machine only.
if __name__ == "__main__":
    app.run(host="127.0.0.1", port=8000)
