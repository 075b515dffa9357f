"""A small rides API on a SQLite file. Without log-in, so the body names the rider."""

import sqlite3

from flask import Flask, request

SCHEMA = """
    CREATE TABLE dock (id INTEGER PRIMARY KEY, bike_id INTEGER UNIQUE);
    CREATE TABLE ride (id INTEGER PRIMARY KEY, bike_id INTEGER NOT NULL UNIQUE,
                       rider TEXT NOT NULL UNIQUE);
    INSERT INTO dock VALUES (1, 501), (2, 502), (3, NULL);
"""


def start_ride(connection, rider, dock_id):
    find = "SELECT bike_id FROM dock WHERE id = ?"
    dock = connection.execute(find, (dock_id,)).fetchone()
    if dock is None:
        return {"error": "no such dock"}, 404
    if dock[0] is None:
        return {"error": "no bike there"}, 409
    connection.execute("UPDATE dock SET bike_id = NULL WHERE id = ?", (dock_id,))
    add = "INSERT INTO ride (bike_id, rider) VALUES (?, ?)"
    ride = connection.execute(add, (dock[0], rider))
    return {"ride_id": ride.lastrowid, "bike_id": dock[0]}, 201


def end_ride(connection, ride_id, dock_id):
    find = "SELECT bike_id FROM ride WHERE id = ?"
    ride = connection.execute(find, (ride_id,)).fetchone()
    if ride is None:
        return {"error": "no such ride"}, 404
    connection.execute("DELETE FROM ride WHERE id = ?", (ride_id,))
    connection.execute("UPDATE dock SET bike_id = ? WHERE id = ?", (ride[0], dock_id))
    return {"bike_id": ride[0]}, 200


def create_app(file):
    """Make an application on this database, so that a test can bring its own."""
    app = Flask(__name__)

    # "with" commits at the end, and rolls back after an error.
    @app.post("/rides")
    def start():
        sent = request.json
        with sqlite3.connect(file) as connection:
            return start_ride(connection, sent["rider"], sent["dock_id"])

    @app.post("/rides/<int:ride_id>/end")
    def end(ride_id):
        with sqlite3.connect(file) as connection:
            return end_ride(connection, ride_id, request.json["dock_id"])

    return app
