"""A service desk that somebody wrote in a hurry."""

import sqlite3


def open_desk():
    connection = sqlite3.connect(":memory:")
    connection.executescript("""
        CREATE TABLE rider (name TEXT, email TEXT, points INTEGER);
        INSERT INTO rider VALUES
          ('Ada', 'ada@example.org', 5), ('O''Neill', 'oneill@example.org', 2);
        CREATE TABLE bike (bike_id INTEGER, model TEXT);
        INSERT INTO bike VALUES (501, 'city'), (502, 'cargo');
    """)
    return connection


def find_bikes(connection, model):
    statement = "SELECT bike_id FROM bike WHERE model = '%s'" % model
    return connection.execute(statement).fetchall()


def find_rider(connection, name):
    statement = "SELECT email FROM rider WHERE name = ?"
    return connection.execute(statement, (name,)).fetchall()


def give_points(connection, name, points):
    statement = "UPDATE rider SET points = points + " + points + " WHERE name = ?"
    connection.execute(statement, (name,))


def list_riders(connection, sort):
    statement = f"SELECT name, points FROM rider ORDER BY {sort}"
    return connection.execute(statement).fetchall()
