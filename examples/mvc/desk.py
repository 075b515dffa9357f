import rides
from database import connect
from flask import Flask, render_template

app = Flask(__name__)
connection = connect()


# The controller: take the request, ask the model, choose the view.
@app.get("/rides/<int:ride_id>")
def show(ride_id):
    ride = rides.find(connection, ride_id)
    if ride is None:
        return "<p>No such ride</p>", 404
    return render_template("ride.html", ride=ride)


# The same questions as before.
if __name__ == "__main__":
    for path in ["/rides/9001", "/rides/9002", "/rides/1"]:
        print(app.test_client().get(path).text)
