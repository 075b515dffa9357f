"""The data is whole: what the pages say about it can be found in it."""

import csv
import json
import sqlite3
from pathlib import Path

import ask
import pytest

HERE = Path(__file__).resolve().parent.parent


@pytest.mark.parametrize("table, count", [("station", 6), ("dock", 40), ("ride", 80)])
def test_number_of_rows(database, table, count):
    assert ask.answer(f"SELECT COUNT(*) FROM {table}", database)[-1] == str(count)


@pytest.mark.parametrize("file", sorted((HERE / "questions").iterdir(), key=str), ids=lambda file: file.stem)
def test_every_question_has_an_answer(database, file):
    assert len(ask.answer(file.read_text(encoding="utf-8"), database)) > 2


def test_one_bike_cannot_be_in_two_docks(database):
    connection = sqlite3.connect(database)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE constraint failed: dock.bike_id"):
        connection.execute("UPDATE dock SET bike_id = 502")
    connection.close()


def test_a_change_is_kept(database):
    assert ask.answer("UPDATE dock SET bike_id = NULL WHERE dock_id = 101", database) == ["rows changed: 1"]


def test_the_feed_agrees_with_the_docks(database):
    feed = json.loads((HERE / "station_status.json").read_text(encoding="utf-8"))
    bikes = [str(station["num_bikes_available"]) for station in feed["data"]["stations"]]
    sql = "SELECT COUNT(bike_id) FROM dock GROUP BY station_id ORDER BY station_id"
    assert ask.answer(sql, database)[2:] == bikes


def test_rides_csv_has_two_hundred_lines_and_a_header():
    with open(HERE / "rides.csv", encoding="utf-8", newline="") as file:
        assert len(list(csv.reader(file))) == 201
