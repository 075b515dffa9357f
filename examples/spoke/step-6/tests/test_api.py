"""The API: what works, and every way in which it does not."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from spoke import clock
from spoke.database import Connection

from .conftest import NOW, PASSWORD, Api, everything

Callers = Callable[..., Api]

# What the seed says: ada and chloe are free, ben is riding bike 516 on ride 9078
BENS_RIDE, BENS_BIKE = 9078, 516
HERE = Path(__file__).resolve().parent.parent


def later(monkeypatch: pytest.MonkeyPatch, time: str) -> None:
    monkeypatch.setattr(clock, "now", lambda: time)


def count(connection: Connection, table: str) -> int:
    return connection.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]


# Logging in


def test_a_token_from_a_password_works_until_it_is_given_back(api: Callers) -> None:
    answer = api().post("/sessions", {"login": "ada", "password": PASSWORD})
    assert answer.status_code == 201
    ada = Api(api().client, answer.json["token"])
    assert ada.get("/rides").status_code == 200
    assert ada.delete("/sessions/current").status_code == 204
    assert ada.get("/rides").status_code == 401


@pytest.mark.parametrize("login, password", [("ada", "wrong"), ("nobody", PASSWORD)])
def test_a_wrong_login_and_a_wrong_password_sound_the_same(api: Callers, login: str, password: str) -> None:
    answer = api().post("/sessions", {"login": login, "password": password})
    assert (answer.status_code, answer.json["message"]) == (401, "Login or password is wrong.")


def test_a_token_ends(api: Callers, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = api("ada")
    later(monkeypatch, "2026-11-01T07:59:59Z")
    assert ada.get("/rides").status_code == 200
    later(monkeypatch, "2026-11-01T08:00:00Z")
    assert ada.get("/rides").status_code == 401


def test_the_database_holds_no_token_and_no_password(api: Callers, connection: Connection) -> None:
    ada = api("ada")
    dump = "\n".join(everything(connection))
    assert ada.headers["Authorization"].removeprefix("Bearer ") not in dump
    assert PASSWORD not in dump


# 401 and 403


@pytest.mark.parametrize(
    "method, path",
    [
        ("GET", "/rides"),
        ("GET", "/rides/9001"),
        ("POST", "/rides"),
        ("POST", "/rides/9001/end"),
        ("POST", "/dock-events"),
        ("DELETE", "/sessions/current"),
    ],
)
def test_without_a_token_401(app: Flask, method: str, path: str) -> None:
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic YTpi"}):
        answer = app.test_client().open(path, method=method, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"


def test_the_cookie_of_the_desk_does_not_open_the_api(app: Flask, token: Callable[[str], str]) -> None:
    client = app.test_client()
    client.set_cookie("spoke_session", token("oli"))
    assert client.get(f"/rides/{BENS_RIDE}").status_code == 401


@pytest.mark.parametrize("login, status", [("ben", 200), ("ada", 403), ("oli", 200), ("mia", 403), ("docks", 403)])
def test_who_may_read_a_ride(api: Callers, login: str, status: int) -> None:
    assert api(login).get(f"/rides/{BENS_RIDE}").status_code == status


@pytest.mark.parametrize("login, status", [("ben", 200), ("ada", 403), ("oli", 200), ("mia", 403), ("docks", 403)])
def test_who_may_end_a_ride(api: Callers, free_dock: int, login: str, status: int) -> None:
    assert api(login).post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock}).status_code == status


@pytest.mark.parametrize("login", ["mia", "oli", "docks"])
def test_only_riders_start_rides(api: Callers, full_dock: int, login: str) -> None:
    assert api(login).post("/rides", {"dock_id": full_dock}).status_code == 403


def test_a_rider_lists_own_rides_only(api: Callers, connection: Connection) -> None:
    listed = api("ben").get("/rides").json["rides"]
    assert listed[0]["ride_id"] == BENS_RIDE
    assert {ride["rider_id"] for ride in listed} == {2}
    assert [ride["started_at"] for ride in listed] == sorted((ride["started_at"] for ride in listed), reverse=True)


# Stations


def test_everybody_sees_the_stations(api: Callers) -> None:
    answer = api().get("/stations")
    harbour = next(station for station in answer.json["stations"] if station["name"] == "Harbour")
    assert (harbour["bikes"], harbour["free_docks"]) == (5, 1)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"


# Starting and ending


def test_a_ride_from_start_to_end(api: Callers, full_dock: int, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = api("ada")
    started = ada.post("/rides", {"dock_id": full_dock})
    assert started.status_code == 201
    ride = ada.get(started.headers["Location"]).json
    assert ride == started.json
    assert (ride["started_at"], ride["ended_at"], ride["cents"]) == (NOW, None, None)

    later(monkeypatch, "2026-10-31T20:30:00Z")
    ended = ada.post(f"/rides/{ride['ride_id']}/end", {"dock_id": full_dock})
    assert ended.status_code == 200
    assert (ended.json["ended_at"], ended.json["cents"]) == ("2026-10-31T20:30:00Z", 120)


@pytest.mark.parametrize("end, cents", [("2026-10-31T20:29:59Z", 0), ("2026-10-31T20:30:00Z", 120)])
def test_both_sides_of_the_limit(
    api: Callers, full_dock: int, monkeypatch: pytest.MonkeyPatch, end: str, cents: int
) -> None:
    ada = api("ada")
    ride_id = ada.post("/rides", {"dock_id": full_dock}).json["ride_id"]
    later(monkeypatch, end)
    assert ada.post(f"/rides/{ride_id}/end", {"dock_id": full_dock}).json["cents"] == cents


def test_a_server_clock_that_is_set_back_costs_nobody_anything(
    api: Callers, free_dock: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = api("ben")
    later(monkeypatch, "2026-10-31T19:00:00Z")
    answer = ben.post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock})
    assert (answer.json["ended_at"], answer.json["cents"]) == (answer.json["started_at"], 0)


def test_409(api: Callers, full_dock: int, free_dock: int) -> None:
    ada, ben = api("ada"), api("ben")
    assert ada.post("/rides", {"dock_id": free_dock}).status_code == 409
    assert ben.post("/rides", {"dock_id": full_dock}).status_code == 409
    assert ben.post(f"/rides/{BENS_RIDE}/end", {"dock_id": full_dock}).status_code == 409
    assert ben.post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock}).status_code == 200
    assert ben.post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock}).status_code == 409


def test_404(api: Callers, connection: Connection) -> None:
    ada, ben = api("ada"), api("ben")
    assert ada.get("/rides/99").status_code == 404
    assert ada.get("/rides/" + "9" * 30).status_code == 404
    assert ada.get("/nothing").json["error"] == "not-found"
    assert ada.post("/rides", {"dock_id": 999}).status_code == 404
    assert ada.post("/rides/99/end", {"dock_id": 101}).status_code == 404
    assert ben.post(f"/rides/{BENS_RIDE}/end", {"dock_id": 999}).status_code == 404


@pytest.mark.parametrize(
    "sent",
    [[], "101", {}, {"dock_id": "101"}, {"dock_id": True}, {"dock_id": 1.5}, {"dock_id": 10**30}]
    + [{"dock_id": 0}, {"dock_id": None}, {"dock_id": 101, "rider_id": 3}],
)
def test_nonsense_is_422(api: Callers, sent: object) -> None:
    answer = api("ada").client.post("/rides", json=sent, headers=api("ada").headers)
    assert (answer.status_code, answer.json["error"]) == (422, "invalid")


def test_what_is_not_json(api: Callers) -> None:
    ada = api("ada")
    json = {**ada.headers, "Content-Type": "application/json"}
    answer = ada.client.post("/rides", data="{", headers=json)
    assert (answer.status_code, answer.json["error"]) == (400, "bad-request")
    assert ada.client.post("/rides", data="null", headers=json).status_code == 422
    assert ada.client.post("/rides", data="dock_id=101", headers=ada.headers).status_code == 415
    assert ada.delete("/rides").headers["Allow"]


# The same request twice


def test_a_repeated_start_is_one_ride_and_the_same_answer(
    api: Callers, connection: Connection, full_dock: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = api("ada")
    first = ada.post("/rides", {"dock_id": full_dock}, key="a1")
    later(monkeypatch, "2026-10-31T20:00:05Z")
    again = ada.post("/rides", {"dock_id": full_dock}, key="a1")
    assert (again.status_code, again.json) == (first.status_code, first.json) == (201, first.json)
    assert again.headers["Location"] == first.headers["Location"]
    assert count(connection, "ride") == 81


def test_a_repeated_end_is_one_charge(api: Callers, connection: Connection, free_dock: int) -> None:
    ben = api("ben")
    answers = [ben.post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock}, key="b1") for _ in range(2)]
    assert answers[0].json == answers[1].json
    assert count(connection, "charge") == 78


def test_a_key_is_for_one_request_of_one_account(api: Callers, connection: Connection, full_dock: int) -> None:
    ada, chloe = api("ada"), api("chloe")
    assert ada.post("/rides", {"dock_id": full_dock}, key="k").status_code == 201
    assert ada.post("/rides", {"dock_id": full_dock + 1}, key="k").status_code == 422
    # The key of somebody else is no key: chloe hears about the dock, not about ada's ride
    assert chloe.post("/rides", {"dock_id": full_dock}, key="k").status_code == 409


def test_what_failed_can_be_tried_again(api: Callers, connection: Connection, full_dock: int, free_dock: int) -> None:
    ada, ben = api("ada"), api("ben")
    assert ada.post("/rides", {"dock_id": free_dock}, key="k").status_code == 409
    ben.post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock})
    assert ada.post("/rides", {"dock_id": free_dock}, key="k").status_code == 201


def test_a_key_that_is_too_long_is_422(api: Callers, full_dock: int) -> None:
    assert api("ada").post("/rides", {"dock_id": full_dock}, key="k" * 65).status_code == 422


# Docks


def event(dock_id: int, **changes: object) -> dict:
    return {
        "event_id": "e1",
        "dock_id": dock_id,
        "bike_id": BENS_BIKE,
        "happened_at": "2026-10-31T19:34:59Z",
        **changes,
    }


def test_the_same_event_twice_changes_nothing(api: Callers, connection: Connection, free_dock: int) -> None:
    docks = api("docks")
    first = docks.post("/dock-events", event(free_dock))
    after_one = everything(connection)
    again = docks.post("/dock-events", event(free_dock))
    assert (again.status_code, again.json) == (first.status_code, first.json)
    assert first.json == {"event_id": "e1", "ride_id": BENS_RIDE}
    assert everything(connection) == after_one
    # The rider pays until the bike was back (29:59), not until we heard of it
    assert api("ben").get(f"/rides/{BENS_RIDE}").json["cents"] == 0


def test_an_event_with_other_words_or_about_no_ride_is_409(api: Callers, free_dock: int) -> None:
    docks = api("docks")
    docks.post("/dock-events", event(free_dock))
    assert docks.post("/dock-events", event(free_dock, bike_id=501)).status_code == 409
    assert docks.post("/dock-events", event(free_dock, event_id="e2")).status_code == 409


@pytest.mark.parametrize(
    "changes",
    [
        {"happened_at": "2026-10-31T19:00:00Z"},  # before the start
        {"happened_at": "2026-10-31T20:00:01Z"},  # in the future
        {"happened_at": "31.10.2026"},
        {"event_id": ""},
        {"event_id": "e" * 65},
        {"event_id": 7},
    ],
)
def test_an_event_with_nonsense_is_422(api: Callers, free_dock: int, changes: dict) -> None:
    assert api("docks").post("/dock-events", event(free_dock, **changes)).status_code == 422


@pytest.mark.parametrize("login", ["ada", "mia", "oli"])
def test_only_docks_report(api: Callers, free_dock: int, login: str) -> None:
    assert api(login).post("/dock-events", event(free_dock)).status_code == 403


# The description


def test_openapi_names_every_address_and_method(app: Flask) -> None:
    described, path = set(), ""
    for line in (HERE / "openapi.yaml").read_text(encoding="utf-8").splitlines():
        if found := re.fullmatch(r"  (/\S*):", line):
            path = found[1]
        elif found := re.fullmatch(r"    (get|post|put|patch|delete):", line):
            described.add((found[1].upper(), path))
    real = {
        (method, re.sub(r"<int:(\w+)>", r"{\1}", rule.rule))
        for rule in app.url_map.iter_rules()
        if rule.endpoint.startswith(("api.", "health."))
        for method in rule.methods - {"HEAD", "OPTIONS"}
    }
    assert described == real
