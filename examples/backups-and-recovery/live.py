"""The live database of the drill: made anew, and an hour of business after the backup."""

import sqlite3
from contextlib import closing
from pathlib import Path


def make(file):
    Path(file).unlink(missing_ok=True)
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(Path("spoke.sql").read_text(encoding="utf-8"))


def busy_hour(file):
    with closing(sqlite3.connect(file)) as connection, connection:
        for dock, bike in [(101, 501), (102, 502)]:
            connection.execute("UPDATE dock SET bike_id = NULL WHERE dock_id = ?", (dock,))
            connection.execute("INSERT INTO ride (bike_id) VALUES (?)", (bike,))


def accident(file):
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM ride")
