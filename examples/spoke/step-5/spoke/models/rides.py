"""Rides: a bike leaves a dock and comes back to one."""

from sqlite3 import Connection, IntegrityError, Row

from spoke.clock import seconds_between
from spoke.database import transaction
from spoke.errors import Conflict, NotFound
from spoke.models import riders
from spoke.tariff import Tariff

WITH_CHARGE = "SELECT ride.*, charge.cents FROM ride LEFT JOIN charge ON charge.ride_id = ride.ride_id "


def ride(connection: Connection, ride_id: int) -> Row:
    """Return one ride, with its charge once it has ended."""
    row = connection.execute(WITH_CHARGE + "WHERE ride.ride_id = ?", (ride_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no ride {ride_id}.")
    return row


def rides_of(connection: Connection, rider_id: int, limit: int = 20) -> list[Row]:
    """Return the latest rides of a rider, newest first."""
    return connection.execute(
        WITH_CHARGE + "WHERE ride.rider_id = ? ORDER BY ride.started_at DESC, ride.ride_id DESC LIMIT ?",
        (rider_id, limit),
    ).fetchall()


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


def end_ride(connection: Connection, ride_id: int, to_dock: int, now: str) -> Row:
    """Put the bike of a ride into a dock, end the ride and charge it; return the ride.

    One transaction: all three, or none.
    """
    with transaction(connection):
        open_ride = ride(connection, ride_id)
        if open_ride["ended_at"] is not None:
            raise Conflict(f"Ride {ride_id} has ended already.")
        if connection.execute("SELECT 1 FROM dock WHERE dock_id = ?", (to_dock,)).fetchone() is None:
            raise NotFound(f"There is no dock {to_dock}.")
        # A server's clock may be set back while somebody rides: a ride never ends before it starts
        ended_at = max(now, open_ride["started_at"])

        # End the ride, if it is still open
        ended = connection.execute(
            "UPDATE ride SET to_dock = ?, ended_at = ? WHERE ride_id = ? AND ended_at IS NULL",
            (to_dock, ended_at, ride_id),
        )
        if ended.rowcount != 1:
            raise Conflict(f"Ride {ride_id} has ended already.")

        # Fill the dock, if it is free
        filled = connection.execute(
            "UPDATE dock SET bike_id = ? WHERE dock_id = ? AND bike_id IS NULL", (open_ride["bike_id"], to_dock)
        )
        if filled.rowcount != 1:
            raise Conflict("There is a bike in that dock.")

        # Charge it by the tariff of its start
        row = connection.execute(
            "SELECT unlock_cents, free_minutes, step_minutes, cents_per_step FROM tariff WHERE tariff_id = ?",
            (open_ride["tariff_id"],),
        ).fetchone()
        cents = Tariff(**row).price(seconds_between(open_ride["started_at"], ended_at))
        connection.execute("INSERT INTO charge (ride_id, cents, made_at) VALUES (?, ?, ?)", (ride_id, cents, ended_at))
        return ride(connection, ride_id)
