"""Everything about rides. Ending one is a transaction, and the charge is part of it."""
import sqlite3

import charges

SCHEMA = "CREATE TABLE ride (id INTEGER PRIMARY KEY, rider TEXT, seconds INTEGER);"


def start(database, rider):
    database.execute("INSERT INTO ride (rider) VALUES (?)", (rider,))


def end(database, ride_id, seconds):
    database.execute("BEGIN")
    try:
        database.execute("UPDATE ride SET seconds = ? WHERE id = ?", (seconds, ride_id))
        charges.make(database, ride_id, seconds)
        database.execute("COMMIT")
    except sqlite3.Error as error:
        database.execute("ROLLBACK")
        print("called off:", error)


def of_rider(database, rider):
    rows = database.execute("SELECT id FROM ride WHERE rider = ?", (rider,))
    return [row[0] for row in rows]


def count_open(database):
    found = database.execute("SELECT count(*) FROM ride WHERE seconds IS NULL")
    return found.fetchone()[0]
