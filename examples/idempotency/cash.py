"""A database file with charges and idempotency keys. Any number of connections."""

import sqlite3
import tempfile
from pathlib import Path

FILE = Path(tempfile.mkdtemp()) / "cash.db"


def connect():
    # timeout=0: do not wait for others, say at once that the database is busy.
    connection = sqlite3.connect(FILE, isolation_level=None, timeout=0)
    connection.executescript("""
        CREATE TABLE IF NOT EXISTS charge (
          id INTEGER PRIMARY KEY, what TEXT, cents INTEGER NOT NULL);
        CREATE TABLE IF NOT EXISTS idempotency_key (
          account_id INTEGER, key TEXT, request TEXT NOT NULL,
          status INTEGER NOT NULL, answer TEXT NOT NULL,
          PRIMARY KEY (account_id, key));
    """)
    return connection


def charges(connection):
    return connection.execute("SELECT what, cents FROM charge").fetchall()
