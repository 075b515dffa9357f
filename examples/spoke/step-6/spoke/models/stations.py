"""Stations and their docks."""

from spoke.database import Connection, Row
from spoke.errors import NotFound


def all_stations(connection: Connection) -> list[dict]:
    """Return every station with the number of its bikes and of its free docks.

    One query, however many stations there are. It was one query for each station before.
    """
    rows = connection.execute(
        """
        SELECT station.station_id, station.name, station.lat, station.lon,
          COUNT(dock.bike_id) AS bikes, COUNT(dock.dock_id) - COUNT(dock.bike_id) AS free_docks
        FROM station
        LEFT JOIN dock ON dock.station_id = station.station_id
        GROUP BY station.station_id, station.name, station.lat, station.lon
        ORDER BY station.name
        """
    )
    return [dict(row) for row in rows.fetchall()]


def station(connection: Connection, station_id: int) -> Row:
    """Return one station."""
    row = connection.execute("SELECT * FROM station WHERE station_id = ?", (station_id,)).fetchone()
    if row is None:
        raise NotFound(f"There is no station {station_id}.")
    return row


def docks(connection: Connection, station_id: int) -> list[Row]:
    """Return the docks of a station, each with the bike in it."""
    return connection.execute(
        """
        SELECT dock.dock_id, dock.number, dock.bike_id, bike.model
        FROM dock
        LEFT JOIN bike ON bike.bike_id = dock.bike_id
        WHERE dock.station_id = ?
        ORDER BY dock.number
        """,
        (station_id,),
    ).fetchall()


def free_docks(connection: Connection) -> list[Row]:
    """Return all docks without a bike, with the names of their stations."""
    return connection.execute(
        """
        SELECT dock.dock_id, dock.number, station.name AS station
        FROM dock
        JOIN station ON station.station_id = dock.station_id
        WHERE dock.bike_id IS NULL
        ORDER BY station.name, dock.number
        """
    ).fetchall()
