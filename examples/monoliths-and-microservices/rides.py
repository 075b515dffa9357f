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
    return [row[0] for row in database.execute("SELECT id FROM ride WHERE rider = ?", (rider,))]


def count_open(database):
    return database.execute("SELECT count(*) FROM ride WHERE seconds IS NULL").fetchone()[0]
