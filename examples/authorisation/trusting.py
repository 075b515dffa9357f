from flask import request

from app import RIDES, app, ask


@app.get("/rides")
def list_rides():
    rider_id = request.args.get("rider_id", type=int)
    found = []
    for ride in RIDES.values():
        if ride["rider_id"] == rider_id:
            found.append(ride["ride_id"])
    return {"rides": found}


# The app shows each rider only a link with the own number in it.
print("ada:", ask("token-ada", "GET", "/rides?rider_id=1").json)
print("ben:", ask("token-ben", "GET", "/rides?rider_id=1").json)
