"""Two docks, two bikes, no ride: a small Spoke database in memory."""

import sqlite3


def open_database():
    # isolation_level=None: the module adds no BEGIN of its own, so you see every one.
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript("""
        CREATE TABLE dock (id INTEGER PRIMARY KEY, bike_id INTEGER UNIQUE);
        CREATE TABLE ride (
          id INTEGER PRIMARY KEY, bike_id INTEGER NOT NULL, rider TEXT NOT NULL);
        INSERT INTO dock VALUES (1, 501), (2, 502);
    """)
    return connection


def report(connection):
    docked = connection.execute("SELECT count(bike_id) FROM dock").fetchone()[0]
    riding = connection.execute("SELECT count(*) FROM ride").fetchone()[0]
    print(f"docked {docked} + riding {riding} = {docked + riding} of 2 bikes")
