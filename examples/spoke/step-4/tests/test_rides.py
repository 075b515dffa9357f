"""Starting a ride: dock emptied and ride opened, or neither."""

import threading
from pathlib import Path
from sqlite3 import Connection

import pytest
from spoke import database
from spoke.errors import Conflict, NotFound
from spoke.models import events, rides

from .conftest import NOW

# What the seed says: riders 1 and 3 are free, rider 2 is riding
FREE, OTHER, RIDING = 1, 3, 2


def state(connection: Connection) -> list[tuple]:
    docks = connection.execute("SELECT dock_id, bike_id FROM dock ORDER BY dock_id").fetchall()
    return [tuple(row) for row in docks + connection.execute("SELECT * FROM ride ORDER BY ride_id").fetchall()]


def test_the_dock_is_emptied_and_the_ride_is_open(connection: Connection, full_dock: int) -> None:
    dock_id = full_dock
    bike_id = connection.execute("SELECT bike_id FROM dock WHERE dock_id = ?", (dock_id,)).fetchone()[0]
    ride = rides.ride(connection, rides.start_ride(connection, FREE, dock_id, NOW))
    assert (ride["rider_id"], ride["bike_id"], ride["from_dock"], ride["ended_at"]) == (FREE, bike_id, dock_id, None)
    assert connection.execute("SELECT bike_id FROM dock WHERE dock_id = ?", (dock_id,)).fetchone()[0] is None


@pytest.mark.parametrize("start, tariff", [("2026-10-15T23:59:59Z", 1), ("2026-10-16T00:00:00Z", 4)])
def test_the_tariff_is_the_one_of_the_start(connection: Connection, start: str, tariff: int, full_dock: int) -> None:
    ride_id = rides.start_ride(connection, FREE, full_dock, start)
    assert rides.ride(connection, ride_id)["tariff_id"] == tariff


def test_nothing_changes_when_the_rider_is_riding_already(connection: Connection, full_dock: int) -> None:
    before = state(connection)
    with pytest.raises(Conflict, match="open ride already"):
        rides.start_ride(connection, RIDING, full_dock, NOW)
    assert state(connection) == before


def test_an_empty_dock_and_unknown_numbers_are_refused(connection: Connection, full_dock: int) -> None:
    empty = connection.execute("SELECT MIN(dock_id) FROM dock WHERE bike_id IS NULL").fetchone()[0]
    with pytest.raises(Conflict, match="no bike"):
        rides.start_ride(connection, FREE, empty, NOW)
    with pytest.raises(NotFound, match="no dock 999"):
        rides.start_ride(connection, FREE, 999, NOW)
    with pytest.raises(NotFound, match="no rider 99"):
        rides.start_ride(connection, 99, full_dock, NOW)


def test_the_same_event_comes_twice_at_once(connection: Connection, file: Path, free_dock: int) -> None:
    together, told = threading.Barrier(2), []

    def report() -> None:
        own = database.connect(file)
        together.wait()
        told.append(events.bike_returned(own, "e1", free_dock, 516, NOW, NOW))
        own.close()

    threads = [threading.Thread(target=report) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert told == [9078, 9078]
    assert connection.execute("SELECT COUNT(*) FROM charge").fetchone()[0] == 78


def test_two_riders_want_the_same_bike(connection: Connection, file: Path, full_dock: int) -> None:
    dock_id, together, told = full_dock, threading.Barrier(2), []

    def take(rider_id: int) -> None:
        own = database.connect(file)
        together.wait()
        try:
            rides.start_ride(own, rider_id, dock_id, NOW)
            told.append("a ride")
        except Conflict as conflict:
            told.append(str(conflict))
        own.close()

    threads = [threading.Thread(target=take, args=(rider_id,)) for rider_id in (FREE, OTHER)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(told) == ["There is no bike in that dock.", "a ride"]
