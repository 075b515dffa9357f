"""Three rides in a database in memory."""

import sqlite3


def connect():
    # check_same_thread=False: Flask may answer each request in another thread.
    connection = sqlite3.connect(":memory:", check_same_thread=False)
    connection.executescript("""
        CREATE TABLE ride (
          ride_id INTEGER PRIMARY KEY, rider TEXT NOT NULL, seconds INTEGER NOT NULL);
        INSERT INTO ride VALUES
          (9001, 'Ada Winter', 1799),
          (9002, 'Ben Okafor', 1800),
          (9003, 'Chloë Marsh', 4000);
    """)
    return connection
