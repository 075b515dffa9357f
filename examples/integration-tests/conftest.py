"""Fixtures: pytest makes them before each test that names them."""

import sqlite3

import pytest
from rides_api import SCHEMA, create_app


@pytest.fixture
def database(tmp_path):
    connection = sqlite3.connect(tmp_path / "test.db")
    connection.executescript(SCHEMA)
    yield connection
    connection.close()


@pytest.fixture
def client(database, tmp_path):
    return create_app(tmp_path / "test.db").test_client()
