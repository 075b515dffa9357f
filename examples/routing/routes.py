from flask import Flask

app = Flask(__name__)


@app.get("/stations/<int:station_id>")
def show(station_id):
    return f"station {station_id}"


@app.get("/stations/new")
def form():
    return "an empty form"


@app.post("/stations")
def create():
    return "saved", 201


# Ask without a network; the test client acts as a browser.
browser = app.test_client()
for path in ["/stations/12", "/stations/new", "/stations/Harbour", "/stations"]:
    answer = browser.get(path)
    print(path, answer.status_code)
    if answer.status_code == 200:
        print("   ", answer.text)
