from flask import Flask

app = Flask(__name__)
names = {1: "Central Station", 3: "Harbour"}


@app.get("/stations/<station_id>")
def show(station_id):
    if station_id not in names:
        return "no such station", 404
    return names[station_id]


answer = app.test_client().get("/stations/3")
print(answer.status_code, answer.text)
