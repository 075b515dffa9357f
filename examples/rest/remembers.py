from flask import Flask

app = Flask(__name__)
chosen = {}


@app.post("/stations/<int:station_id>/choose")
def choose(station_id):
    chosen["station"] = station_id
    return "", 204


@app.get("/docks")
def docks():
    return {"docks_of_station": chosen["station"]}


# Ada and Ben ask by turns.
ada, ben = app.test_client(), app.test_client()
ada.post("/stations/3/choose")
ben.post("/stations/6/choose")
print("Ada, who chose 3, sees:", ada.get("/docks").json)
