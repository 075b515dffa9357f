import sqlite3
from pathlib import Path

import pytest
from rides_api import SCHEMA, create_app

# One database for all tests, made when the file is read.
Path("shared.db").unlink(missing_ok=True)
sqlite3.connect("shared.db").executescript(SCHEMA)
client = create_app("shared.db").test_client()


def test_ada_takes_the_bike_of_dock_1():
    answer = client.post("/rides", json={"rider": "Ada", "dock_id": 1})
    assert answer.status_code == 201


def test_grace_takes_the_bike_of_dock_1():
    answer = client.post("/rides", json={"rider": "Grace", "dock_id": 1})
    assert answer.status_code == 201


if __name__ == "__main__":
    raise SystemExit(pytest.main(["-q", "--tb=short", __file__]))
