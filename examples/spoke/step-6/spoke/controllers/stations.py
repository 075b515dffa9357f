"""Pages about stations."""

from flask import Blueprint, render_template

from spoke import database
from spoke.controllers.guard import staff
from spoke.models import riders, stations
from spoke.permissions import may_see_names

desk = Blueprint("stations", __name__)


@desk.get("/")
def index() -> str:
    """Show all stations."""
    return render_template("stations.html", stations=stations.all_stations(database.get()))


@desk.get("/stations/<int:station_id>")
def show(station_id: int) -> str:
    """Show one station with its docks."""
    connection = database.get()
    return render_template(
        "station.html",
        station=stations.station(connection, station_id),
        docks=stations.docks(connection, station_id),
        riders=riders.all_riders(connection) if may_see_names(staff()) else [],
    )
