from flask import Flask

app = Flask(__name__)
names = {1: "Central Station", 3: "Harbour"}


@app.get("/stations/<station_id>")
def show(station_id):
    return names.get(station_id, "no such station"), 200 if station_id in names else 404


answer = app.test_client().get("/stations/3")
print(answer.status_code, answer.text)
