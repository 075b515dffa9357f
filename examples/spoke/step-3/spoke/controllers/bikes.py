"""Pages about bikes and their repair tickets."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from spoke import clock, database
from spoke.controllers.forms import number
from spoke.models import bikes, stations

desk = Blueprint("bikes", __name__)


@desk.get("/bikes")
def index() -> str:
    """Show all bikes and where they are."""
    return render_template("bikes.html", bikes=bikes.all_bikes(database.get()))


@desk.get("/bikes/<int:bike_id>")
def show(bike_id: int) -> str:
    """Show one bike with its tickets."""
    connection = database.get()
    return render_template(
        "bike.html",
        bike=bikes.bike(connection, bike_id),
        tickets=bikes.tickets(connection, bike_id),
        kinds=bikes.KINDS,
        free_docks=stations.free_docks(connection),
    )


@desk.post("/bikes/<int:bike_id>/tickets")
def open_ticket(bike_id: int) -> Response:
    """Write a ticket. Each line of the form's text such as "wheel: front" becomes one detail."""
    details = {}
    for line in request.form.get("details", "").splitlines():
        name, colon, value = line.partition(":")
        if line.strip():
            details[name.strip() if colon else "note"] = value.strip() if colon else line.strip()
    bikes.open_ticket(database.get(), bike_id, request.form.get("kind", ""), details, clock.now())
    return redirect(url_for("bikes.show", bike_id=bike_id))


@desk.post("/tickets/<int:ticket_id>/close")
def close_ticket(ticket_id: int) -> Response:
    """Close a ticket."""
    bike_id = bikes.close_ticket(database.get(), ticket_id, clock.now())
    return redirect(url_for("bikes.show", bike_id=bike_id))


@desk.post("/bikes/<int:bike_id>/back-to-dock")
def back_to_dock(bike_id: int) -> Response:
    """Put a mended bike into a free dock."""
    bikes.back_to_dock(database.get(), bike_id, number("dock_id"))
    return redirect(url_for("bikes.show", bike_id=bike_id))
