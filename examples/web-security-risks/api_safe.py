import logging
import sys

from flask import abort, request

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
    # Kind and path go into the log, a plain sentence to the caller. The text of the
    # error goes nowhere: it holds a password.
    kind = type(error.original_exception).__name__
    logging.getLogger("spoke").error("%s at %s", kind, request.path)
    return {"error": "something went wrong on our side"}, 500


app.view_functions.update(ride=ride, workshop=workshop)
app.register_error_handler(500, failed)
logging.basicConfig(stream=sys.stdout, format="log: %(message)s")
logging.getLogger("api").disabled = True  # Flask's own note would hold the password
matrix(app)
print(app.test_client().get("/stations").get_data(as_text=True).strip())
