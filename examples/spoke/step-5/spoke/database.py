"""The way to the database: one connection for each request, and transactions."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from flask import current_app, g

HERE = Path(__file__).resolve().parent.parent
FILE = HERE / "spoke.db"


def connect(file: str | Path) -> sqlite3.Connection:
    """Open a database; rows can be read by the names of their columns."""
    # isolation_level=None: Python begins no transaction by itself, we say where one begins and ends
    connection = sqlite3.connect(file, isolation_level=None, timeout=5)
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def make(file: str | Path) -> None:
    """Make the tables and put the first rows into them."""
    connection = connect(file)
    connection.executescript((HERE / "schema.sql").read_text(encoding="utf-8"))
    with transaction(connection):
        for statement in (HERE / "seed.sql").read_text(encoding="utf-8").split(";\n"):
            connection.execute(statement)
    connection.close()


def get() -> sqlite3.Connection:
    """Return the connection of this request, opened at its first use."""
    if "connection" not in g:
        g.connection = connect(current_app.config["DATABASE"])
    return g.connection


def close(error: BaseException | None = None) -> None:
    """Close the connection at the end of a request."""
    if "connection" in g:
        g.pop("connection").close()


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Keep all changes of the block, or none: an exception undoes them.

    A block inside another one belongs to the outer one, which keeps or undoes everything together.
    """
    if connection.in_transaction:
        yield
        return

    # IMMEDIATE: whoever comes second waits here, before reading anything that is about to change
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
