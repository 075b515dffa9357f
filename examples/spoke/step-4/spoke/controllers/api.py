"""The rides API: what riders' phones, docks and other programs call. It is described in openapi.yaml."""

import hashlib
import json
from collections.abc import Callable, Mapping

from flask import Blueprint, Response, jsonify, request, url_for

from spoke import clock, database
from spoke.controllers import body
from spoke.controllers.guard import bearer_token, caller
from spoke.errors import Forbidden
from spoke.models import events, idempotency, rides, sessions, stations
from spoke.permissions import may_end_ride, may_read_ride

api = Blueprint("api", __name__)

SHOWN = ("ride_id", "rider_id", "bike_id", "from_dock", "to_dock", "started_at", "ended_at", "cents")


def shown(ride: Mapping) -> dict:
    """Return what the API shows of a ride."""
    return {name: ride[name] for name in SHOWN}


@api.post("/sessions")
def log_in() -> tuple[dict, int]:
    """Exchange login and password for a token."""
    sent = body.fields("login", "password")
    login, password = body.text(sent, "login"), body.text(sent, "password")
    return sessions.open_session(database.get(), login, password, clock.now()), 201


@api.delete("/sessions/current")
def log_out() -> tuple[str, int]:
    """Make the token of this request worthless."""
    caller("rider", "mechanic", "operator", "dock")
    sessions.end_session(database.get(), bearer_token())
    return "", 204


@api.get("/stations")
def list_stations() -> Response:
    """Say how many bikes and free docks each station has. Everybody may know, pages of other sites too."""
    answer = jsonify(stations=stations.all_stations(database.get()))
    answer.headers["Access-Control-Allow-Origin"] = "*"
    return answer


@api.get("/rides")
def list_rides() -> dict:
    """List the latest rides of the rider who asks."""
    account = caller("rider")
    return {"rides": [shown(ride) for ride in rides.rides_of(database.get(), account["rider_id"])]}


@api.get("/rides/<int:ride_id>")
def show_ride(ride_id: int) -> dict:
    """Show one ride to its rider, or to an operator."""
    account = caller("rider", "operator")
    ride = rides.ride(database.get(), ride_id)
    if not may_read_ride(account, ride):
        raise Forbidden("This is the ride of somebody else.")
    return shown(ride)


@api.post("/rides")
def start_ride() -> tuple[dict, int] | tuple[dict, int, dict]:
    """Take the bike out of a dock."""
    account = caller("rider")
    dock_id = body.number(body.fields("dock_id"), "dock_id")
    connection = database.get()

    def work() -> tuple[dict, int]:
        ride_id = rides.start_ride(connection, account["rider_id"], dock_id, clock.now())
        return shown(rides.ride(connection, ride_id)), 201

    answer, status = once(account, work)
    return answer, status, {"Location": url_for("api.show_ride", ride_id=answer["ride_id"])}


@api.post("/rides/<int:ride_id>/end")
def end_ride(ride_id: int) -> tuple[dict, int]:
    """Put the bike of a ride into a dock, and charge the ride."""
    account = caller("rider", "operator")
    dock_id = body.number(body.fields("dock_id"), "dock_id")
    connection = database.get()
    if not may_end_ride(account, rides.ride(connection, ride_id)):
        raise Forbidden("This is the ride of somebody else.")

    def work() -> tuple[dict, int]:
        return shown(rides.end_ride(connection, ride_id, dock_id, clock.now())), 200

    return once(account, work)


@api.post("/dock-events")
def dock_event() -> dict:
    """Hear from a dock that a bike has come back."""
    caller("dock")
    sent = body.fields("event_id", "dock_id", "bike_id", "happened_at")
    event_id = body.text(sent, "event_id", 64)
    dock_id, bike_id = body.number(sent, "dock_id"), body.number(sent, "bike_id")
    ride_id = events.bike_returned(
        database.get(), event_id, dock_id, bike_id, body.time(sent, "happened_at"), clock.now()
    )
    return {"event_id": event_id, "ride_id": ride_id}


def once(account: Mapping, work: Callable[[], tuple[dict, int]]) -> tuple[dict, int]:
    """Do the work; where the request carries an Idempotency-Key, do it once for that key."""
    key = body.idempotency_key()
    if not key:
        return work()
    # The request is the same if address and body are
    sent = hashlib.sha256(json.dumps(request.get_json(), sort_keys=True).encode()).hexdigest()
    name = f"{request.method} {request.path} {sent}"
    return idempotency.once(database.get(), account["account_id"], key, name, clock.now(), work)
