from database import connect
from flask import Flask

app = Flask(__name__)
connection = connect()


@app.get("/rides/<int:ride_id>")
def show(ride_id):
    find = "SELECT rider, seconds FROM ride WHERE ride_id = ?"
    row = connection.execute(find, (ride_id,)).fetchone()
    if row is None:
        return "<p>No such ride</p>", 404
    cents = row[1] // 1800 * 100
    html = "<h1>Ride " + str(ride_id) + "</h1>\n"
    html = html + "<p>" + row[0] + ": " + str(row[1] // 60) + " minutes,\n"
    if cents == 0:
        return html + "free</p>"
    return html + str(cents) + " cents</p>"


for path in ["/rides/9001", "/rides/9002", "/rides/1"]:
    print(app.test_client().get(path).text)
