"""The rules, and the database behind them. Nothing here knows of HTTP."""

import sqlite3


class NotFound(Exception): ...  # the dots: an exception with nothing of its own


class Conflict(Exception): ...


def open_database():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript("""
        CREATE TABLE dock (dock_id INTEGER PRIMARY KEY, bike_id INTEGER UNIQUE);
        CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, rider_id INTEGER,
                           bike_id INTEGER, to_dock INTEGER);
        CREATE UNIQUE INDEX one_open_ride ON ride (rider_id) WHERE to_dock IS NULL;
        INSERT INTO dock VALUES (101, 510), (102, NULL), (103, 514);
    """)
    return connection


def start_ride(connection, rider_id, dock_id):
    connection.execute("BEGIN IMMEDIATE")
    try:  # look first, then change both rows
        find = "SELECT bike_id FROM dock WHERE dock_id = ?"
        dock = connection.execute(find, (dock_id,)).fetchone()
        if dock is None:
            raise NotFound("There is no such dock.")
        if dock[0] is None:
            raise Conflict("There is no bike in that dock.")
        empty = "UPDATE dock SET bike_id = NULL WHERE dock_id = ?"
        connection.execute(empty, (dock_id,))
        add = "INSERT INTO ride (rider_id, bike_id) VALUES (?, ?)"
        added = connection.execute(add, (rider_id, dock[0]))
        connection.execute("COMMIT")
    except sqlite3.IntegrityError:
        connection.execute("ROLLBACK")
        # The index refused it. "from None" hides the database's own error.
        raise Conflict("This rider is on a ride already.") from None
    except Exception:
        connection.execute("ROLLBACK")
        raise
    return {"ride_id": added.lastrowid, "bike_id": dock[0], "to_dock": None}
