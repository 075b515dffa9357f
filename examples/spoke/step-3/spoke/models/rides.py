"""Rides: a bike leaves a dock and comes back to one."""

from sqlite3 import Connection, IntegrityError, Row

from spoke.database import transaction
from spoke.errors import Conflict, NotFound
from spoke.models import riders


def ride(connection: Connection, ride_id: int) -> Row:
    """Return one ride."""
    row = connection.execute("SELECT * FROM ride WHERE ride_id = ?", (ride_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no ride {ride_id}.")
    return row


def tariff_at(connection: Connection, plan: str, time: str) -> Row:
    """Return the tariff of a plan that is in force at a time."""
    return connection.execute(
        "SELECT * FROM tariff WHERE plan = ? AND valid_from <= ? AND (valid_until IS NULL OR valid_until > ?)",
        (plan, time, time),
    ).fetchone()


def start_ride(connection: Connection, rider_id: int, dock_id: int, now: str) -> int:
    """Take the bike out of a dock for a rider; return the number of the ride.

    One transaction: the dock is emptied and the ride is opened, or neither.
    """
    with transaction(connection):
        # Is there a bike, and may this rider have it?
        dock = connection.execute("SELECT bike_id FROM dock WHERE dock_id = ?", (dock_id,)).fetchone()
        if dock is None:
            raise NotFound(f"There is no dock {dock_id}.")
        if dock["bike_id"] is None:
            raise Conflict("There is no bike in that dock.")
        tariff = tariff_at(connection, riders.rider(connection, rider_id)["plan"], now)

        # Empty the dock, if that bike is still in it
        emptied = connection.execute(
            "UPDATE dock SET bike_id = NULL WHERE dock_id = ? AND bike_id = ?", (dock_id, dock["bike_id"])
        )
        if emptied.rowcount != 1:
            raise Conflict("There is no bike in that dock.")

        # Open the ride; the database itself refuses a second open one
        try:
            row = connection.execute(
                "INSERT INTO ride (rider_id, bike_id, tariff_id, from_dock, started_at) VALUES (?, ?, ?, ?, ?)"
                " RETURNING ride_id",
                (rider_id, dock["bike_id"], tariff["tariff_id"], dock_id, now),
            ).fetchone()
        except IntegrityError:
            raise Conflict("That rider has an open ride already.") from None
    return row["ride_id"]
