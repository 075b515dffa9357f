"""The way to the database, SQLite or PostgreSQL: one connection for each request, and transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import current_app, g

from spoke import postgresql
from spoke.postgresql import PostgreSQL, is_postgresql

HERE = Path(__file__).resolve().parent.parent

# What our models need of these is alike in both
Connection = sqlite3.Connection | PostgreSQL
Row = sqlite3.Row | postgresql.Row
IntegrityError = sqlite3.IntegrityError


def connect(address: str | Path) -> Connection:
    """Open a database; rows can be read by the names of their columns."""
    if is_postgresql(address):
        return PostgreSQL(str(address))
    # isolation_level=None: Python begins no transaction by itself, we say where one begins and ends
    connection = sqlite3.connect(address, isolation_level=None, timeout=5)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def make(address: str | Path) -> None:
    """Make the tables and put the first rows into them."""
    connection = connect(address)
    if is_postgresql(address):
        connection.executescript((HERE / "schema.postgresql.sql").read_text(encoding="utf-8"))
    else:
        connection.executescript((HERE / "schema.sql").read_text(encoding="utf-8"))
    with transaction(connection):
        for statement in (HERE / "seed.sql").read_text(encoding="utf-8").split(";\n"):
            if statement.strip():
                connection.execute(statement)
    connection.close()


def get() -> Connection:
    """Return the connection of this request, opened at its first use."""
    if "connection" not in g:
        g.connection = connect(current_app.config["DATABASE"])
    return g.connection


def close(error: BaseException | None = None) -> None:
    """Close the connection at the end of a request."""
    if "connection" in g:
        g.pop("connection").close()


@contextmanager
def transaction(connection: Connection) -> Iterator[None]:
    """Keep all changes of the block, or none: an exception undoes them.

    A block inside another one belongs to the outer one, which keeps or undoes everything together.
    """
    if connection.in_transaction:
        yield
        return

    # IMMEDIATE: in SQLite, whoever comes second waits here, before reading anything that is about to change.
    # In PostgreSQL two go on side by side; there each UPDATE says what it expects to find, and the indexes do the rest
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
