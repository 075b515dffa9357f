"""The live database of the drill, an hour of business after the backup, an accident."""

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
            empty = "UPDATE dock SET bike_id = NULL WHERE dock_id = ?"
            connection.execute(empty, (dock,))
            connection.execute("INSERT INTO ride (bike_id) VALUES (?)", (bike,))


def accident(file):
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("DELETE FROM ride")
