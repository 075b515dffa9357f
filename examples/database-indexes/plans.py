"""Five questions of Spoke about one table, and how SQLite would answer each."""

import sqlite3

QUESTIONS = {
    "history": "SELECT * FROM ride WHERE rider_id = 7"
               " ORDER BY started_at DESC LIMIT 10",
    "month": "SELECT * FROM ride WHERE rider_id = 7 AND started_at >= '2026-10-01'",
    "bike": "SELECT * FROM ride WHERE bike_id = 501",
    "receipt": "SELECT * FROM ride WHERE ride_id = 8141",
    "today": "SELECT * FROM ride WHERE started_at >= '2026-11-20' ORDER BY started_at",
}
# What somebody made "to be safe": an index on every column, and one on two.
EVERY = [
    ("rider_id",), ("bike_id",), ("minutes",), ("tariff",), ("started_at",),
    ("rider_id", "started_at"),
]


def open_database(*indexes):
    connection = sqlite3.connect(":memory:")
    connection.execute("""CREATE TABLE ride (
        ride_id INTEGER PRIMARY KEY, rider_id INTEGER, bike_id INTEGER,
        minutes INTEGER, tariff TEXT, started_at TEXT)""")
    # ("rider_id", "started_at") becomes the index by_rider_id_started_at on both.
    for columns in indexes:
        name = "by_" + "_".join(columns)
        connection.execute(f"CREATE INDEX {name} ON ride ({', '.join(columns)})")
    return connection


def plan(connection, query):
    # The last column of each line of the plan is its text.
    lines = connection.execute("EXPLAIN QUERY PLAN " + query)
    return " + ".join(line[-1] for line in lines)
