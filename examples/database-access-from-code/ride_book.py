import sqlite3
from contextlib import closing


def open_book(path):
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    connection.execute("""
        CREATE TABLE IF NOT EXISTS ride (
            ride_id INTEGER PRIMARY KEY, rider TEXT NOT NULL,
            minutes INTEGER NOT NULL CHECK (minutes >= 0)
        )
    """)
    return connection


def add_ride(path, rider, minutes):
    insert = "INSERT INTO ride (rider, minutes) VALUES (?, ?)"
    # closing() closes, whatever happens.
    # `with connection` commits, or takes back after an error.
    with closing(open_book(path)) as connection:
        with connection:
            added = connection.execute(insert, (rider, minutes))
            return added.lastrowid


def rides_of(path, rider):
    query = "SELECT ride_id, minutes FROM ride WHERE rider = ? ORDER BY ride_id"
    with closing(open_book(path)) as connection:
        return [dict(row) for row in connection.execute(query, (rider,))]


print("added", add_ride("spoke.db", "Ada", 12))
print("added", add_ride("spoke.db", "O'Neill", 31))
try:
    add_ride("spoke.db", "Ada", -5)
except sqlite3.IntegrityError as error:
    print("refused:", error)
print("added", add_ride("spoke.db", "Ada", 8))
for rider in ["Ada", "O'Neill", "' OR '1'='1"]:
    print(rider, rides_of("spoke.db", rider))
