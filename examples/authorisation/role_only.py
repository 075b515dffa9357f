from flask import g

from app import RIDES, app, ask


@app.get("/rides/<int:ride_id>")
def show_ride(ride_id):
    if g.account["role"] not in ("rider", "operator"):
        return {"error": "forbidden"}, 403
    if ride_id not in RIDES:
        return {"error": "not-found"}, 404
    return RIDES[ride_id]


# Ride 9001 is Ada's. The test with one rider is green.
print("mia:", ask("token-mia", "GET", "/rides/9001").status)
print("ada:", ask("token-ada", "GET", "/rides/9001").status)
print("ben:", ask("token-ben", "GET", "/rides/9001").status)
