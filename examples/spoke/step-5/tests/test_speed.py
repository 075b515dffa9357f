"""Few queries, the right index, and a cache that forgets in time. Counted, not timed: times differ from run to run."""

import re
import threading
from collections.abc import Callable
from sqlite3 import Connection

from flask import Flask
from spoke import clock
from spoke.cache import Cache
from spoke.models import rides, stations

from .conftest import NOW, Api


def queries(connection: Connection, work: Callable[[], object]) -> list[str]:
    """Return the SQL that some work sends."""
    seen: list[str] = []
    connection.set_trace_callback(seen.append)
    work()
    connection.set_trace_callback(None)
    return seen


def test_all_stations_are_one_query(connection: Connection) -> None:
    assert len(queries(connection, lambda: stations.all_stations(connection))) == 1


def test_the_rides_of_a_rider_come_from_an_index_and_are_not_sorted(connection: Connection) -> None:
    sql = queries(connection, lambda: rides.rides_of(connection, 2))[0]
    plan = "\n".join(row["detail"] for row in connection.execute("EXPLAIN QUERY PLAN " + sql))
    assert "ride_by_rider" in plan
    assert not re.search(r"SCAN ride|TEMP B-TREE", plan)


def test_stations_may_be_ten_seconds_old(app: Flask, api: Callable[..., Api], full_dock: int, monkeypatch) -> None:
    seconds = [0.0]
    app.extensions["stations"].clock = lambda: seconds[0]
    ada = api("ada")

    def bikes() -> tuple[str, int]:
        answer = ada.get("/stations").json
        return answer["as_of"], sum(station["bikes"] for station in answer["stations"])

    assert bikes() == (NOW, 25)
    ada.post("/rides", {"dock_id": full_dock})
    seconds[0] = 9.9
    monkeypatch.setattr(clock, "now", lambda: "2026-10-31T20:00:10Z")
    assert bikes() == (NOW, 25)
    seconds[0] = 10.0
    assert bikes() == ("2026-10-31T20:00:10Z", 24)


def test_many_at_once_make_the_value_once() -> None:
    cache, made, together = Cache(10), [], threading.Barrier(8)

    def ask() -> None:
        together.wait()
        cache.get(lambda: {"n": made.append(1)})

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 1
