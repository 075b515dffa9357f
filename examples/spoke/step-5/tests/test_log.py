"""One line for each request, with an id; no secrets and no forged lines."""

import logging
from collections.abc import Callable

import pytest
from flask import Flask

from .conftest import PASSWORD, Api


@pytest.fixture(autouse=True)
def listen(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="spoke")


def test_every_line_has_the_id_that_the_caller_gets(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    answer = app.test_client().get("/stations")
    record = caplog.records[-1]
    assert record.getMessage().startswith("GET /stations 200 ")
    assert record.request_id == answer.headers["X-Request-ID"]


@pytest.mark.parametrize(
    "given, kept", [("abc-12345", True), ("short", False), ("x" * 65, False), ("a b c d e", False)]
)
def test_an_id_of_the_proxy_is_kept_if_it_is_one(app: Flask, given: str, kept: bool) -> None:
    answer = app.test_client().get("/stations", headers={"X-Request-ID": given})
    assert (answer.headers["X-Request-ID"] == given) is kept


def test_problems_are_logged_too(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    assert app.test_client().get("/rides").headers["X-Request-ID"]
    assert caplog.records[-1].getMessage().startswith("GET /rides 401 ")


def test_a_fault_of_ours_is_logged_with_its_id_and_not_shown(
    app: Flask, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("spoke.models.stations.all_stations", lambda connection: 1 / 0)
    answer = app.test_client().get("/stations")
    assert (answer.status_code, answer.json["error"]) == (500, "internal-server-error")
    assert "division" not in answer.text
    fault = next(record for record in caplog.records if record.exc_info)
    assert fault.request_id == answer.headers["X-Request-ID"]


def test_nobody_writes_lines_into_the_log(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    app.test_client().get("/x%0A2026-10-31 INFO all is well")
    assert "\n" not in caplog.records[-1].getMessage()


def test_no_secret_is_logged(api: Callable[..., Api], caplog: pytest.LogCaptureFixture) -> None:
    token = api().post("/sessions", {"login": "ada", "password": PASSWORD}).json["token"]
    Api(api().client, token).get("/rides")
    assert len(caplog.records) == 2
    assert PASSWORD not in caplog.text and token not in caplog.text
