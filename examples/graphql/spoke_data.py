"""A part of Spoke in memory. `rows("... WHERE id = ?", 4)` asks, `queries` counts."""

import sqlite3

queries = []
database = sqlite3.connect(":memory:")
database.row_factory = sqlite3.Row
database.executescript("""
    CREATE TABLE station (id INTEGER, name TEXT);
    CREATE TABLE bike (id INTEGER, model TEXT, station_id INTEGER);
    CREATE TABLE rider (id INTEGER, name TEXT);
    CREATE TABLE ride (id INTEGER, rider_id INTEGER, cents INTEGER, station_id INTEGER);
    INSERT INTO station VALUES (1, 'Harbour'), (2, 'University'), (3, 'Hill Park');
    INSERT INTO bike VALUES (501, 'city', 1), (502, 'cargo', 1), (503, 'city', 2);
    INSERT INTO rider VALUES (4, 'Ada');
    INSERT INTO ride VALUES (9001, 4, 300, 1), (9002, 4, 0, 2), (9003, 4, 100, 1);
""")


def rows(sql, *values):
    queries.append(sql)
    return database.execute(sql, values).fetchall()
