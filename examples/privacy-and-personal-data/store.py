"""A small Spoke with everything that knows a rider: a database, a log and an export."""

import sqlite3
from pathlib import Path

LOG, EXPORT, ERASED = Path("access.log"), Path("export.csv"), Path("erased.txt")


def make():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript("""
        CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, name TEXT, email TEXT);
        CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, rider_id INTEGER,
          station TEXT, ended_at TEXT);
        CREATE TABLE rides_per_month (station TEXT, month TEXT, rides INTEGER,
          PRIMARY KEY (station, month));
        CREATE TABLE ticket (ticket_id INTEGER PRIMARY KEY, text TEXT);
        INSERT INTO rider VALUES
          (1, 'Ada', 'ada@example.org'), (2, 'Ben', 'ben@example.org');
        INSERT INTO ride VALUES
          (1, 1, 'Harbour', '2026-08-02T08:00:00Z'),
          (2, 2, 'Harbour', '2026-08-21T09:00:00Z'),
          (3, 1, 'University', '2026-08-22T20:00:00Z'),
          (4, 1, 'Harbour', '2026-11-19T07:30:00Z');
        INSERT INTO ticket VALUES
          (1, 'bell broken, call ada@example.org'), (2, 'flat tyre');
    """)
    LOG.write_text(
        "2026-11-01T08:00:00Z rider=1 GET /rides\n"
        "2026-11-19T07:00:00Z rider=1 POST /rides\n"
        "2026-11-19T09:00:00Z rider=2 GET /stations\n",
        encoding="utf-8",
    )
    export = "ride,rider\n1,ada@example.org\n2,ben@example.org\n"
    EXPORT.write_text(export, encoding="utf-8")
    return connection
