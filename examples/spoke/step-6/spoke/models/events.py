"""What docks report. A dock that hears no answer sends again, so the same event may come twice."""

from spoke.database import Connection, transaction
from spoke.errors import Conflict, Invalid
from spoke.models import rides


def ride_of_event(connection: Connection, event_id: str, dock_id: int, bike_id: int, happened_at: str) -> int | None:
    """Return the ride that an event has ended, or None where it is new."""
    seen = connection.execute("SELECT * FROM dock_event WHERE event_id = ?", (event_id,)).fetchone()
    if seen is None:
        return None
    if (seen["dock_id"], seen["bike_id"], seen["happened_at"]) != (dock_id, bike_id, happened_at):
        raise Conflict(f"Event {event_id} was something else the first time.")
    return seen["ride_id"]


def bike_returned(connection: Connection, event_id: str, dock_id: int, bike_id: int, happened_at: str, now: str) -> int:
    """End the ride of a bike that has come back; return the number of the ride.

    The same event again changes nothing.
    """
    with transaction(connection):
        # Have we seen this event?
        seen = ride_of_event(connection, event_id, dock_id, bike_id, happened_at)
        if seen is not None:
            return seen

        # Which ride ends?
        ride = connection.execute("SELECT * FROM ride WHERE bike_id = ? AND ended_at IS NULL", (bike_id,)).fetchone()
        if ride is None:
            raise Conflict(f"Nobody is riding bike {bike_id}.")
        if not ride["started_at"] <= happened_at <= now:
            raise Invalid("happened_at must lie between the start of the ride and now.")

        # Remember the event and end the ride, together
        added = connection.execute(
            "INSERT INTO dock_event (event_id, dock_id, bike_id, happened_at, ride_id) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO NOTHING",
            (event_id, dock_id, bike_id, happened_at, ride["ride_id"]),
        )
        # Another instance was handed the same event at the same moment: it has ended the ride
        if added.rowcount != 1:
            return ride_of_event(connection, event_id, dock_id, bike_id, happened_at)
        rides.end_ride(connection, ride["ride_id"], dock_id, happened_at)
    return ride["ride_id"]
