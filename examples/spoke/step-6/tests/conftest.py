"""What the tests share: an own database for each, the application on it, callers, and the invariants at the end."""

import functools
import os
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from spoke import clock, create_app, database, passwords
from spoke.config import Config
from spoke.controllers.guard import COOKIE
from spoke.database import Connection
from spoke.models import sessions
from werkzeug.test import TestResponse

HERE = Path(__file__).resolve().parent.parent

# All tests happen at the moment at which the seed ends
NOW = "2026-10-31T20:00:00Z"

# The password of every account in the seed
PASSWORD = "spoke-demo-1"

# Slow on purpose; in tests, a password that has been tried is not worked out again
passwords._scrypt = functools.cache(passwords._scrypt)

TABLES = "station bike dock rider tariff ride "
TABLES += "charge refund repair_ticket account session dock_event idempotency_key payment"


def everything(connection: Connection) -> list[str]:
    """Return all rows of all tables as text, in a fixed order."""
    return sorted(
        f"{table} {tuple(row)}" for table in TABLES.split() for row in connection.execute(f"SELECT * FROM {table}")
    )


# Where the tests shall run on PostgreSQL: an empty database, which they will make empty again and again
POSTGRESQL = os.environ.get("SPOKE_TEST_DATABASE", "")
only_sqlite = pytest.mark.skipif(bool(POSTGRESQL), reason="about SQLite")


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database once; every test gets a copy of it."""
    file = tmp_path_factory.mktemp("fresh") / "spoke.db"
    database.make(file)
    return file


@pytest.fixture
def file(fresh: Path, tmp_path: Path) -> Path | str:
    """Copy the database into the test's own folder; on PostgreSQL, make it anew."""
    if POSTGRESQL:
        connection = database.connect(POSTGRESQL)
        connection.executescript("DROP SCHEMA public CASCADE; CREATE SCHEMA public;")
        connection.close()
        database.make(POSTGRESQL)
        return POSTGRESQL
    return shutil.copyfile(fresh, tmp_path / "spoke.db")


@pytest.fixture
def connection(file: Path | str) -> Iterator[Connection]:
    """Open the test's database."""
    connection = database.connect(file)
    yield connection
    connection.close()


@pytest.fixture(autouse=True)
def invariants(connection: Connection) -> Iterator[None]:
    """After every test: no invariant is broken."""
    yield
    broken = connection.execute((HERE / "invariants.sql").read_text(encoding="utf-8"))
    assert [tuple(row) for row in broken] == []


@pytest.fixture
def app(file: Path | str, monkeypatch: pytest.MonkeyPatch) -> Flask:
    """Make the application on the test's database, with a clock that stands still."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    return create_app(Config(database=str(file)))


@pytest.fixture
def token(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], str]:
    """Return a function that opens a session without the slow check of a password."""

    def give(login: str) -> str:
        with monkeypatch.context() as quick:
            quick.setattr(passwords, "is_right", lambda password, kept: True)
            return sessions.open_session(connection, login, "", NOW)["token"]

    return give


class Api:
    """A program that calls the API with a token, or without one."""

    def __init__(self, client: FlaskClient, token: str = "") -> None:
        self.client = client
        self.headers = {"Authorization": f"Bearer {token}"} if token else {}

    def get(self, path: str) -> TestResponse:
        return self.client.get(path, headers=self.headers)

    def post(self, path: str, json: object = None, key: str = "") -> TestResponse:
        headers = {**self.headers, "Idempotency-Key": key} if key else self.headers
        return self.client.post(path, json=json, headers=headers)

    def delete(self, path: str) -> TestResponse:
        return self.client.delete(path, headers=self.headers)


@pytest.fixture
def api(app: Flask, token: Callable[[str], str]) -> Callable[..., Api]:
    """Return a function that makes a caller: api("ada"), or api() for somebody unknown."""
    return lambda login="": Api(app.test_client(), token(login) if login else "")


class Desk:
    """A browser at the staff desk: it keeps the cookie and sends the hidden value of the form."""

    def __init__(self, client: FlaskClient, token: str = "") -> None:
        self.client = client
        if token:
            client.set_cookie(COOKIE, token, path="/desk")

    def get(self, path: str, **options: bool) -> TestResponse:
        return self.client.get(path, **options)

    def post(self, path: str, data: dict | None = None, **options: bool) -> TestResponse:
        hidden = re.search(r'name="csrf" value="(\w*)"', self.client.get("/desk/bikes").text)
        return self.client.post(path, data={**(data or {}), "csrf": hidden[1] if hidden else ""}, **options)


@pytest.fixture
def desk_of(app: Flask, token: Callable[[str], str]) -> Callable[..., Desk]:
    """Return a function that makes a browser: desk_of("mia"), or desk_of() for somebody unknown."""
    return lambda login="": Desk(app.test_client(), token(login) if login else "")


@pytest.fixture
def desk(desk_of: Callable[..., Desk]) -> Desk:
    """Return the browser of an operator."""
    return desk_of("oli")


@pytest.fixture
def full_dock(connection: Connection) -> int:
    """Return a dock with a bike in it."""
    return connection.execute("SELECT MIN(dock_id) FROM dock WHERE bike_id IS NOT NULL").fetchone()[0]


@pytest.fixture
def free_dock(connection: Connection) -> int:
    """Return a dock without a bike."""
    return connection.execute("SELECT MIN(dock_id) FROM dock WHERE bike_id IS NULL").fetchone()[0]
