"""A provider that is slow, broken or silent: nobody waits for ever, nobody pays twice, no ride stays open."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from sqlite3 import Connection

import pytest
from fake_provider import FakeProvider
from flask import Flask
from spoke import clock, create_app
from spoke.provider import NotPaid, Provider

from .conftest import NOW, Api

BENS_RIDE = 9078


@pytest.fixture
def fake() -> Iterator[FakeProvider]:
    """Run the fake provider."""
    server = FakeProvider(slow=3)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def waits() -> list[float]:
    """Collect how long was waited between tries."""
    return []


@pytest.fixture
def provider(fake: FakeProvider, waits: list[float]) -> Provider:
    """Return a client that is quick to lose patience."""
    return Provider(fake.address, timeout=0.5, wait=waits.append)


@pytest.fixture
def app(file: Path, provider: Provider, monkeypatch: pytest.MonkeyPatch) -> Flask:
    """Make the application with the fake provider, one hour later."""
    monkeypatch.setattr(clock, "now", lambda: "2026-10-31T21:00:00Z")
    return create_app(file, provider)


@pytest.mark.parametrize("words", [[], ["error"], ["lost", "error"], ["slow"]])
def test_it_is_paid_once_however_often_we_ask(
    fake: FakeProvider, provider: Provider, waits: list[float], words: list[str]
) -> None:
    fake.words = list(words)
    assert provider.pay(7, 120) == "fake-spoke-charge-7"
    assert fake.payments == {"spoke-charge-7": 120}
    assert fake.requests == len(words) + 1
    assert len(waits) == len(words)


def test_after_three_tries_it_gives_up(fake: FakeProvider, provider: Provider, waits: list[float]) -> None:
    fake.words = ["error"] * 5
    with pytest.raises(NotPaid, match="charge 7: it answered 503"):
        provider.pay(7, 120)
    assert fake.requests == 3
    assert 0.2 <= waits[0] <= 0.6 and 0.4 <= waits[1] <= 1.2


def test_a_refusal_is_not_repeated(fake: FakeProvider, provider: Provider) -> None:
    fake.words = ["refuse"]
    with pytest.raises(NotPaid, match="402"):
        provider.pay(7, 120)
    assert fake.requests == 1


def test_silence_is_not_waited_for(fake: FakeProvider) -> None:
    fake.words = ["slow"]
    began = time.monotonic()
    with pytest.raises(NotPaid, match="timed out"):
        Provider(fake.address, timeout=0.1, tries=1).pay(7, 120)
    assert time.monotonic() - began < 2


def test_nobody_there(waits: list[float]) -> None:
    with pytest.raises(NotPaid, match="refused"):
        Provider("http://127.0.0.1:9", timeout=0.2, wait=waits.append).pay(7, 120)


def test_a_ride_ends_paid(api: Callable[..., Api], connection: Connection, free_dock: int, fake: FakeProvider) -> None:
    assert api("ben").post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock}).json["cents"] == 360
    assert list(fake.payments.values()) == [360]
    assert connection.execute("SELECT COUNT(*) FROM payment WHERE reference LIKE 'fake-%'").fetchone()[0] == 1


def test_a_ride_ends_although_nobody_can_pay_and_is_collected_later(
    app: Flask, api: Callable[..., Api], connection: Connection, free_dock: int, fake: FakeProvider
) -> None:
    fake.words = ["error"] * 3
    ended = api("ben").post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock})
    assert (ended.status_code, fake.payments) == (200, {})

    # The two of the seed and this one
    assert app.test_cli_runner().invoke(args=["collect"]).output == "3 of 3 charges paid\n"
    assert app.test_cli_runner().invoke(args=["collect"]).output == "0 of 0 charges paid\n"


def test_a_ride_for_nothing_is_not_sent(
    api: Callable[..., Api], connection: Connection, free_dock: int, fake: FakeProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "now", lambda: NOW)
    ingrid = connection.execute("SELECT ride_id, bike_id FROM ride WHERE rider_id = 9 AND ended_at IS NULL").fetchone()
    event = {"event_id": "e", "dock_id": free_dock, "bike_id": ingrid["bike_id"], "happened_at": NOW}
    assert api("docks").post("/dock-events", event).json["ride_id"] == ingrid["ride_id"]
    assert fake.requests == 0


def test_nobody_can_write_while_a_transaction_is_open_so_none_is_while_we_wait(
    api: Callable[..., Api], connection: Connection, free_dock: int, fake: FakeProvider, provider: Provider
) -> None:
    fake.words = ["error"]
    # While we wait for the next try, somebody else writes
    provider.wait = lambda seconds: connection.execute("UPDATE rider SET email = 'b@example.org' WHERE rider_id = 2")
    assert api("ben").post(f"/rides/{BENS_RIDE}/end", {"dock_id": free_dock}).status_code == 200
    assert fake.requests == 2
