"""Bikes, where they are, and their repair tickets."""

import json
from sqlite3 import Connection, Row

from spoke.database import transaction
from spoke.errors import Conflict, Invalid, NotFound

KINDS = ["battery", "brake", "light", "lock", "tyre", "other"]

WITH_PLACE = """
    SELECT bike.bike_id, bike.model, bike.workshop_since,
      dock.dock_id, dock.number, station.name AS station, rider.name AS rider,
      CASE WHEN workshop_since IS NOT NULL THEN 'workshop' WHEN ride_id IS NOT NULL THEN 'ride' ELSE 'dock' END AS place
    FROM bike
    LEFT JOIN dock ON dock.bike_id = bike.bike_id
    LEFT JOIN station ON station.station_id = dock.station_id
    LEFT JOIN ride ON ride.bike_id = bike.bike_id AND ride.ended_at IS NULL
    LEFT JOIN rider ON rider.rider_id = ride.rider_id
"""


def all_bikes(connection: Connection) -> list[Row]:
    """Return every bike with its place."""
    return connection.execute(WITH_PLACE + "ORDER BY bike.bike_id").fetchall()


def bike(connection: Connection, bike_id: int) -> Row:
    """Return one bike with its place."""
    row = connection.execute(WITH_PLACE + "WHERE bike.bike_id = ?", (bike_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no bike {bike_id}.")
    return row


def tickets(connection: Connection, bike_id: int) -> list[dict]:
    """Return the tickets of a bike, newest first, their details as a dictionary."""
    rows = connection.execute(
        "SELECT * FROM repair_ticket WHERE bike_id = ? ORDER BY opened_at DESC, ticket_id DESC", (bike_id,)
    )
    return [{**row, "details": json.loads(row["details"])} for row in rows]


def open_ticket(connection: Connection, bike_id: int, kind: str, details: dict, now: str) -> int:
    """Write a ticket and take the bike into the workshop; return the ticket's number."""
    if kind not in KINDS:
        raise Invalid(f"A ticket is of one of these kinds: {', '.join(KINDS)}.")
    with transaction(connection):
        place = bike(connection, bike_id)["place"]
        if place == "ride":
            raise Conflict(f"Somebody is riding bike {bike_id}. Wait until it is back.")

        # From the dock into the workshop: both changes, or neither
        if place == "dock":
            emptied = connection.execute("UPDATE dock SET bike_id = NULL WHERE bike_id = ?", (bike_id,))
            if emptied.rowcount != 1:
                raise Conflict(f"Bike {bike_id} has just been taken.")
            connection.execute("UPDATE bike SET workshop_since = ? WHERE bike_id = ?", (now, bike_id))
        row = connection.execute(
            "INSERT INTO repair_ticket (bike_id, kind, details, opened_at) VALUES (?, ?, ?, ?) RETURNING ticket_id",
            (bike_id, kind, json.dumps(details), now),
        ).fetchone()
    return row["ticket_id"]


def close_ticket(connection: Connection, ticket_id: int, now: str) -> int:
    """Close a ticket; return the number of its bike."""
    with transaction(connection):
        row = connection.execute("SELECT * FROM repair_ticket WHERE ticket_id = ?", (ticket_id,)).fetchone()
        if row is None:
            raise NotFound(f"There is no ticket {ticket_id}.")
        if row["closed_at"] is not None:
            raise Conflict(f"Ticket {ticket_id} is closed already.")
        connection.execute("UPDATE repair_ticket SET closed_at = ? WHERE ticket_id = ?", (now, ticket_id))
    return row["bike_id"]


def back_to_dock(connection: Connection, bike_id: int, dock_id: int) -> None:
    """Put a bike from the workshop into a free dock."""
    with transaction(connection):
        if bike(connection, bike_id)["place"] != "workshop":
            raise Conflict(f"Bike {bike_id} is not in the workshop.")
        if any(ticket["closed_at"] is None for ticket in tickets(connection, bike_id)):
            raise Conflict(f"Bike {bike_id} has an open ticket.")
        filled = connection.execute(
            "UPDATE dock SET bike_id = ? WHERE dock_id = ? AND bike_id IS NULL", (bike_id, dock_id)
        )
        if filled.rowcount != 1:
            raise Conflict("That dock is not free.")
        connection.execute("UPDATE bike SET workshop_since = NULL WHERE bike_id = ?", (bike_id,))
