"""Riders."""

from spoke.database import Connection, Row
from spoke.errors import NotFound


def all_riders(connection: Connection) -> list[Row]:
    """Return every rider by name."""
    return connection.execute("SELECT * FROM rider ORDER BY name").fetchall()


def rider(connection: Connection, rider_id: int) -> Row:
    """Return one rider."""
    row = connection.execute("SELECT * FROM rider WHERE rider_id = ?", (rider_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no rider {rider_id}.")
    return row
