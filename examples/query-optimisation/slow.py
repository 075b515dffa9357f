"""Four questions that leave an index unused, and rides to try them on."""

import sqlite3

SLOW = {
    "one day": "SELECT * FROM ride WHERE date(started_at) = '2026-10-31'",
    "not free": "SELECT * FROM ride WHERE minutes * 60 >= 1800",
    "one rider": "SELECT * FROM ride WHERE coalesce(rider_id, 0) = 7",
    "log-in": "SELECT * FROM rider WHERE lower(email) = 'rider7@example.org'",
}


def open_database():
    connection = sqlite3.connect(":memory:")
    connection.executescript("""
        CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, email TEXT);
        CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, rider_id INTEGER,
                           minutes INTEGER, started_at TEXT);
        CREATE INDEX rider_by_email ON rider (email);
        CREATE INDEX ride_by_rider ON ride (rider_id);
        CREATE INDEX ride_by_minutes ON ride (minutes);
        CREATE INDEX ride_by_start ON ride (started_at);
    """)
    # Some riders typed their address with a capital letter.
    letter = {n: "R" if n % 7 == 0 else "r" for n in range(1, 61)}
    riders = [(n, f"{letter[n]}ider{n}@example.org") for n in range(1, 61)]
    rides = [(n, n % 60 + 1, n % 45, f"2026-10-{n % 31 + 1:02}T08:00:00Z")
             for n in range(1, 3001)]
    connection.executemany("INSERT INTO rider VALUES (?, ?)", riders)
    connection.executemany("INSERT INTO ride VALUES (?, ?, ?, ?)", rides)
    return connection
