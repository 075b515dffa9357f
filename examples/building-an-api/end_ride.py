from flask import Flask, request
import rides

app, connection = Flask(__name__), rides.open_database()


@app.errorhandler(rides.NotFound)
def not_found(problem):
    return {"error": "not-found", "message": str(problem)}, 404


@app.errorhandler(rides.Conflict)
def conflict(problem):
    return {"error": "conflict", "message": str(problem)}, 409


def end_ride(ride_id, dock_id):
    connection.execute("BEGIN IMMEDIATE")
    try:  # look first
        find = "SELECT bike_id, to_dock FROM ride WHERE ride_id = ?"
        ride = connection.execute(find, (ride_id,)).fetchone()
        find = "SELECT bike_id FROM dock WHERE dock_id = ?"
        dock = connection.execute(find, (dock_id,)).fetchone()
        if ride is None or dock is None:
            raise rides.NotFound("There is no such ride or dock.")
        if ride[1] is not None or dock[0] is not None:
            raise rides.Conflict("This ride has ended, or the dock is full.")
        # then change both rows
        change = "UPDATE ride SET to_dock = ? WHERE ride_id = ?"
        connection.execute(change, (dock_id, ride_id))
        change = "UPDATE dock SET bike_id = ? WHERE dock_id = ?"
        connection.execute(change, (ride[0], dock_id))
        connection.execute("COMMIT")
    except Exception:
        connection.execute("ROLLBACK")
        raise
    return {"ride_id": ride_id, "bike_id": ride[0], "to_dock": dock_id}


@app.post("/rides/<int:ride_id>/end")
def end(ride_id):
    body = request.get_json()
    if not isinstance(body, dict) or type(body.get("dock_id")) is not int:
        return {"error": "invalid", "message": "dock_id must be a whole number."}, 422
    return end_ride(ride_id, body["dock_id"])


rides.start_ride(connection, 1, 101)
tries = [(9, {"dock_id": 102}), (1, {}), (1, {"dock_id": 103}),
         (1, {"dock_id": 102}), (1, {"dock_id": 101})]
for ride_id, body in tries:
    answer = app.test_client().post(f"/rides/{ride_id}/end", json=body)
    print(ride_id, body, "->", answer.status_code)
    print("   ", answer.json)
print(connection.execute("SELECT * FROM dock").fetchall())
