"""Riders, stations and rides in memory. `queries` remembers what `rows("... WHERE id = ?", 4)` has asked."""

import sqlite3

queries = []
database = sqlite3.connect(":memory:")
database.row_factory = sqlite3.Row
database.executescript("""
    CREATE TABLE rider (id INTEGER, name TEXT); CREATE TABLE station (id INTEGER, name TEXT);
    CREATE TABLE ride (id INTEGER, rider_id INTEGER, cents INTEGER, station_id INTEGER);
    INSERT INTO rider VALUES (4, 'Ada'); INSERT INTO station VALUES (1, 'Harbour'), (2, 'University');
    INSERT INTO ride VALUES (9001, 4, 300, 1), (9002, 4, 0, 2), (9003, 4, 100, 1);
""")


def rows(sql, *values):
    queries.append(sql)
    return database.execute(sql, values).fetchall()
