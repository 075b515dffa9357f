import logging

from flask import abort

import api
from matrix import matrix

app = api.app


def ride(ride_id):
    role, rider = api.account()
    found = api.RIDES.get(ride_id) or abort(404)
    # Deny by default: only the rider whose ride it is gets through.
    if role != "rider" or found["rider"] != rider:
        abort(403)
    return found


def workshop(bike_id):
    role, rider = api.account()
    # A role without a shift is a role without permission.
    if api.SHIFTS.get(role) != "early":
        abort(403)
    return {"bike": bike_id, "place": "workshop"}


def failed(error):
    # The cause goes into the log, a plain sentence to the caller.
    logging.getLogger("spoke").error("request failed", exc_info=error.original_exception)
    return {"error": "something went wrong on our side"}, 500


app.view_functions.update(ride=ride, workshop=workshop)
app.register_error_handler(500, failed)
logging.disable()
matrix(app)
print(app.test_client().get("/stations").get_data(as_text=True).strip())
