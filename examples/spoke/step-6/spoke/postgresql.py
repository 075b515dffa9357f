"""PostgreSQL, used like SQLite: the models stay as they were.

The differences stand here and nowhere else: the marks for values, the names of errors, times and JSON as text.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from spoke.clock import FORM
from spoke.errors import Conflict


def is_postgresql(address: str | Path) -> bool:
    """Return whether an address is one of PostgreSQL."""
    return str(address).startswith(("postgresql://", "postgres://"))


class Row:
    """A row whose values are found by name or by place, as those of sqlite3.Row."""

    def __init__(self, names: list[str], values: Sequence[Any]) -> None:
        self._names = names
        self._values = [as_text(value) for value in values]

    def keys(self) -> list[str]:
        return self._names

    def __getitem__(self, key: str | int) -> Any:
        return self._values[key if isinstance(key, int) else self._names.index(key)]

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)


def as_text(value: Any) -> Any:
    """Return times and JSON in the form in which SQLite keeps them."""
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime(FORM)
    return json.dumps(value) if isinstance(value, dict | list) else value


class PostgreSQL:
    """A connection."""

    def __init__(self, address: str) -> None:
        # Imported here: who works with SQLite need not install it
        import psycopg

        self._psycopg = psycopg
        # autocommit: as with SQLite, we say ourselves where a transaction begins and ends
        self._connection = psycopg.connect(address, autocommit=True, connect_timeout=5, row_factory=self._rows)

    @staticmethod
    def _rows(cursor: Any) -> Callable[[Sequence[Any]], Row]:
        names = [column.name for column in cursor.description or []]
        return lambda values: Row(names, values)

    @property
    def in_transaction(self) -> bool:
        return self._connection.info.transaction_status != self._psycopg.pq.TransactionStatus.IDLE

    def execute(self, sql: str, values: Sequence[Any] = ()) -> Any:
        """Run one statement; the marks for values are those of SQLite."""
        if sql == "BEGIN IMMEDIATE":
            sql = "BEGIN"
        if not values:
            return self._run(sql)
        return self._run(sql.replace("%", "%%").replace("?", "%s"), values)

    def executescript(self, sql: str) -> None:
        """Run several statements."""
        self._run(sql)

    def _run(self, sql: str, values: Sequence[Any] | None = None) -> Any:
        try:
            return self._connection.execute(sql, values)
        except self._psycopg.IntegrityError as error:
            # The models know this name
            raise sqlite3.IntegrityError(str(error)) from error
        except self._psycopg.errors.DeadlockDetected as error:
            raise Conflict("Somebody else changed the same at the same moment. Try again.") from error

    def close(self) -> None:
        self._connection.close()
