"""Two functions with a race in each.

`pause` is called between looking and writing: there a second request can slip in.
"""

import sqlite3


def nothing():
    pass


def open_database():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript("""
        CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, bike_id INTEGER NOT NULL,
                           rider TEXT NOT NULL, ended_at TEXT);
        CREATE TABLE rider (name TEXT PRIMARY KEY, points INTEGER NOT NULL,
                            version INTEGER NOT NULL DEFAULT 1);
        INSERT INTO rider (name, points) VALUES ('Ada', 10);
    """)
    return connection


def start_ride(connection, bike, rider, pause=nothing):
    query = "SELECT 1 FROM ride WHERE bike_id = ? AND ended_at IS NULL"
    if connection.execute(query, (bike,)).fetchone():
        return 409
    pause()
    connection.execute("INSERT INTO ride (bike_id, rider) VALUES (?, ?)", (bike, rider))
    return 201


def add_points(connection, name, number, pause=nothing):
    query = "SELECT points FROM rider WHERE name = ?"
    points = connection.execute(query, (name,)).fetchone()[0]
    pause()
    change = "UPDATE rider SET points = ? WHERE name = ?"
    connection.execute(change, (points + number, name))
    return 200
