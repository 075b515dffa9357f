from pathlib import Path

from flask import Flask, redirect, request

app = Flask(__name__)
stations = [
    {"name": "Harbour", "bikes": 5, "station_id": 3},
    {"name": "<Café Quay>", "bikes": 0, "station_id": 5},
]


@app.get("/")
def page():
    return Path("stations.html").read_text("utf-8")


@app.get("/stations")
def all_stations():
    return stations


@app.post("/close")
def close():
    # The browser checks the field, and nobody must use a browser.
    number = request.form.get("station_id", "")
    for station in stations:
        if str(station["station_id"]) == number:
            stations.remove(station)
            return redirect("/", 303)
    return "<p>There is no such station.</p>", 400


# To see the page, type `flask --app stations run`. Here the program asks itself.
if __name__ == "__main__":
    browser = app.test_client()
    print(browser.get("/").content_type, browser.get("/stations").content_type)
    print(browser.post("/close", data={"station_id": "77"}).status_code)
    print(browser.post("/close", data={"station_id": "3"}).status_code, len(stations))
