from flask import Flask, request
import rides

app, connection = Flask(__name__), rides.open_database()

@app.post("/rides")
def start_ride():
    body = request.get_json()
    if not isinstance(body, dict) or type(body.get("dock_id")) is not int:
        return {"error": "invalid", "message": "dock_id: a whole number"}, 422
    # Rider 1, until there is a log-in.
    ride = rides.start_ride(connection, 1, body["dock_id"])
    return ride, 201, {"Location": f"/rides/{ride['ride_id']}"}

# Every endpoint may raise these; the status is chosen here and nowhere else.
@app.errorhandler(rides.NotFound)
def not_found(problem):
    return {"error": "not-found", "message": str(problem)}, 404

@app.errorhandler(rides.Conflict)
def conflict(problem):
    return {"error": "conflict", "message": str(problem)}, 409

# Rider 1 starts a ride, and then wants a second one.
for dock_id in [102, 101, 103, 999]:
    answer = app.test_client().post("/rides", json={"dock_id": dock_id})
    print(dock_id, answer.status_code, answer.json)
print(connection.execute("SELECT * FROM dock").fetchall())
