"""Starting a ride for a rider who is on the telephone."""

from flask import Blueprint, redirect, url_for
from werkzeug.wrappers import Response

from spoke import clock, database
from spoke.controllers.forms import number
from spoke.controllers.guard import staff
from spoke.errors import Forbidden
from spoke.models import rides
from spoke.permissions import may_see_names

desk = Blueprint("rides", __name__)


@desk.post("/docks/<int:dock_id>/start-ride")
def start(dock_id: int) -> Response:
    """Open a ride with the bike of a dock. Only for those who may see the names of riders."""
    if not may_see_names(staff()):
        raise Forbidden("Only an operator starts rides for others.")
    connection = database.get()
    ride_id = rides.start_ride(connection, number("rider_id"), dock_id, clock.now())
    return redirect(url_for("bikes.show", bike_id=rides.ride(connection, ride_id)["bike_id"]))
