"""What the tests share: an own database for each, the application on it, and the invariants at the end."""

import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from spoke import clock, create_app, database

HERE = Path(__file__).resolve().parent.parent
# All tests happen at the moment at which the seed ends
NOW = "2026-10-31T20:00:00Z"


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database once; every test gets a copy of it."""
    file = tmp_path_factory.mktemp("fresh") / "spoke.db"
    database.make(file)
    return file


@pytest.fixture
def file(fresh: Path, tmp_path: Path) -> Path:
    """Copy the database into the test's own folder."""
    return shutil.copyfile(fresh, tmp_path / "spoke.db")


@pytest.fixture
def connection(file: Path) -> Iterator[sqlite3.Connection]:
    """Open the test's database."""
    connection = database.connect(file)
    yield connection
    connection.close()


@pytest.fixture(autouse=True)
def invariants(connection: sqlite3.Connection) -> Iterator[None]:
    """After every test: no invariant is broken."""
    yield
    broken = connection.execute((HERE / "invariants.sql").read_text(encoding="utf-8"))
    assert [tuple(row) for row in broken] == []


@pytest.fixture
def app(file: Path, monkeypatch: pytest.MonkeyPatch) -> Flask:
    """Make the application on the test's database, with a clock that stands still."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    return create_app(file)


@pytest.fixture
def desk(app: Flask) -> FlaskClient:
    """Return a browser at the staff desk."""
    return app.test_client()
