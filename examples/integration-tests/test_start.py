import sqlite3

import pytest
from rides_api import SCHEMA, create_app


# A new database for each test: both fixtures are built anew every time.
@pytest.fixture
def database(tmp_path):
    connection = sqlite3.connect(tmp_path / "test.db")
    connection.executescript(SCHEMA)
    yield connection
    connection.close()


@pytest.fixture
def client(database, tmp_path):
    return create_app(tmp_path / "test.db").test_client()


def test_starting_a_ride_empties_the_dock(client, database):
    answer = client.post("/rides", json={"rider": "Ada", "dock_id": 1})
    assert (answer.status_code, answer.json["bike_id"]) == (201, 501)
    assert database.execute("SELECT bike_id FROM dock WHERE id = 1").fetchone() == (None,)


def test_an_empty_dock_gives_409_and_no_ride(client, database):
    assert client.post("/rides", json={"rider": "Ada", "dock_id": 3}).status_code == 409
    assert database.execute("SELECT count(*) FROM ride").fetchone() == (0,)
