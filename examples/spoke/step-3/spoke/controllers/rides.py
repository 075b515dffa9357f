"""Starting a ride for a rider who is on the telephone."""

from flask import Blueprint, redirect, url_for
from werkzeug.wrappers import Response

from spoke import clock, database
from spoke.controllers.forms import number
from spoke.models import rides

desk = Blueprint("rides", __name__)


@desk.post("/docks/<int:dock_id>/start-ride")
def start(dock_id: int) -> Response:
    """Open a ride with the bike of a dock."""
    connection = database.get()
    ride_id = rides.start_ride(connection, number("rider_id"), dock_id, clock.now())
    return redirect(url_for("bikes.show", bike_id=rides.ride(connection, ride_id)["bike_id"]))
