"""Two instances on one database: whatever one knows, the other knows too."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask
from spoke import clock, create_app
from spoke.config import Config
from spoke.controllers.guard import COOKIE

from .conftest import NOW, PASSWORD, Api


@pytest.fixture
def two(file: Path | str, monkeypatch: pytest.MonkeyPatch) -> tuple[Flask, Flask]:
    """Start two instances."""
    monkeypatch.setattr(clock, "now", lambda: NOW)
    config = Config(database=str(file), secure_cookies=True)
    return create_app(config), create_app(config)


def test_log_in_at_one_and_out_at_the_other(two: tuple[Flask, Flask]) -> None:
    one, other = (app.test_client() for app in two)
    token = one.post("/sessions", json={"login": "ada", "password": PASSWORD}).json["token"]
    assert Api(other, token).get("/rides").status_code == 200
    assert Api(other, token).delete("/sessions/current").status_code == 204
    assert Api(one, token).get("/rides").status_code == 401


def test_the_cookie_and_the_forms_of_the_desk_are_good_at_both(two: tuple[Flask, Flask]) -> None:
    one, other = (app.test_client(use_cookies=False) for app in two)
    answer = one.post("/desk/login", data={"login": "mia", "password": PASSWORD})
    assert "Secure" in answer.headers["Set-Cookie"]
    cookie = answer.headers["Set-Cookie"].partition(";")[0].partition("=")[2]
    headers = {"Cookie": f"{COOKIE}={cookie}"}
    page = one.get("/desk/bikes/507", headers=headers).text
    csrf = page.partition('name="csrf" value="')[2].partition('"')[0]
    assert other.post("/desk/tickets/3/close", headers=headers, data={"csrf": csrf}).status_code == 302


def test_a_request_that_is_repeated_at_the_other_is_done_once(
    two: tuple[Flask, Flask], token: Callable[[str], str], full_dock: int
) -> None:
    ada = token("ada")
    answers = [Api(app.test_client(), ada).post("/rides", {"dock_id": full_dock}, key="k") for app in two]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json == answers[1].json


def test_health(two: tuple[Flask, Flask]) -> None:
    answer = two[0].test_client().get("/health")
    assert (answer.status_code, answer.json) == (200, {"status": "ok"})


def test_health_without_a_database(app: Flask, tmp_path: Path) -> None:
    app.config["DATABASE"] = tmp_path / "empty.db"
    answer = app.test_client().get("/health")
    assert (answer.status_code, answer.json) == (503, {"status": "no database"})


def test_the_environment_decides() -> None:
    environment = {
        "DATABASE_URL": "x.db",
        "SECURE_COOKIES": "yes",
        "STATIONS_SECONDS": "3",
        "PAYMENT_ADDRESS": "http://p",
    }
    assert Config.from_environment(environment) == Config("x.db", "http://p", True, 3)
    assert Config.from_environment({}) == Config()


@pytest.mark.parametrize(
    "name, value", [("SECURE_COOKIES", "true"), ("STATIONS_SECONDS", "ten"), ("STATIONS_SECONDS", "-1")]
)
def test_a_wrong_variable_is_named_at_once(name: str, value: str) -> None:
    with pytest.raises(SystemExit, match=f"{name} must be .* not '{value}'"):
        Config.from_environment({name: value})
