"""The staff desk, page by page."""

import html
import re
from collections.abc import Callable

import pytest
from spoke.database import Connection

from .conftest import PASSWORD, Desk


def place(connection: Connection, bike_id: int) -> str:
    sql = "SELECT (SELECT COUNT(*) FROM dock WHERE bike_id = ?), workshop_since FROM bike WHERE bike_id = ?"
    docked, workshop = connection.execute(sql, (bike_id, bike_id)).fetchone()
    return "dock" if docked else "workshop" if workshop else "ride"


def docked_bike(connection: Connection) -> int:
    return connection.execute("SELECT MIN(bike_id) FROM dock").fetchone()[0]


@pytest.mark.parametrize("path", ["/desk/", "/desk/stations/1", "/desk/bikes", "/desk/bikes/507", "/desk/bikes/516"])
def test_every_page_opens(desk: Desk, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code == 200
    assert answer.text.count("<h1>") == 1


def test_the_first_page_leads_to_the_stations(desk: Desk) -> None:
    assert desk.get("/", follow_redirects=True).request.path == "/desk/"


def test_stations_show_their_numbers(desk: Desk) -> None:
    text = re.sub(r"<[^>]+>|\s+", " ", desk.get("/desk/").text)
    assert re.search(r"Harbour\s+5\s+1\b", text)


@pytest.mark.parametrize("path", ["/desk/stations/99", "/desk/bikes/99", "/desk/bikes/" + "9" * 30, "/desk/nothing"])
def test_what_is_not_there_is_404(desk: Desk, path: str) -> None:
    assert desk.get(path).status_code == 404


def test_a_ticket_takes_a_bike_to_the_workshop_and_back(desk: Desk, connection: Connection) -> None:
    bike_id = docked_bike(connection)
    answer = desk.post(
        f"/desk/bikes/{bike_id}/tickets",
        data={"kind": "tyre", "details": "wheel: rear\nsmells"},
        follow_redirects=True,
    )
    assert "wheel: rear" in answer.text and "note: smells" in answer.text
    assert place(connection, bike_id) == "workshop"

    # Not back while the ticket is open
    dock_id = connection.execute("SELECT MIN(dock_id) FROM dock WHERE bike_id IS NULL").fetchone()[0]
    back = f"/desk/bikes/{bike_id}/back-to-dock"
    assert desk.post(back, data={"dock_id": dock_id}).status_code == 409

    # Close it; then back
    ticket_id = connection.execute("SELECT MAX(ticket_id) FROM repair_ticket").fetchone()[0]
    assert desk.post(f"/desk/tickets/{ticket_id}/close").status_code == 302
    assert desk.post(f"/desk/tickets/{ticket_id}/close").status_code == 409
    assert desk.post(back, data={"dock_id": dock_id}).status_code == 302
    assert place(connection, bike_id) == "dock"


def test_a_bike_on_the_road_gets_no_ticket(desk: Desk, connection: Connection) -> None:
    assert desk.post("/desk/bikes/516/tickets", data={"kind": "tyre"}).status_code == 409
    assert connection.execute("SELECT COUNT(*) FROM repair_ticket").fetchone()[0] == 6


def test_a_mended_bike_needs_a_free_dock(desk: Desk, connection: Connection) -> None:
    desk.post("/desk/tickets/3/close")
    full = connection.execute("SELECT MIN(dock_id) FROM dock WHERE bike_id IS NOT NULL").fetchone()[0]
    assert desk.post("/desk/bikes/507/back-to-dock", data={"dock_id": full}).status_code == 409
    assert place(connection, 507) == "workshop"


def test_start_a_ride_for_a_caller(desk: Desk, connection: Connection) -> None:
    bike_id = docked_bike(connection)
    dock_id = connection.execute("SELECT dock_id FROM dock WHERE bike_id = ?", (bike_id,)).fetchone()[0]
    start = f"/desk/docks/{dock_id}/start-ride"
    answer = desk.post(start, data={"rider_id": 1}, follow_redirects=True)
    assert "on the road with Ada Winter" in answer.text
    assert desk.post(start, data={"rider_id": 3}).status_code == 409


@pytest.mark.parametrize("sent", ["", "one", "-1", "1; DROP TABLE ride", "9" * 30, "²"])
def test_a_form_with_nonsense_is_422(desk: Desk, sent: str) -> None:
    assert desk.post("/desk/docks/101/start-ride", data={"rider_id": sent}).status_code == 422


def test_a_strange_kind_is_422(desk: Desk, connection: Connection) -> None:
    assert desk.post(f"/desk/bikes/{docked_bike(connection)}/tickets", data={"kind": "x"}).status_code == 422


def test_sql_and_markup_stay_text(desk: Desk) -> None:
    details = "note: <script>alert(1)</script>'); DROP TABLE ride; --"
    answer = desk.post("/desk/bikes/507/tickets", data={"kind": "other", "details": details}, follow_redirects=True)
    assert "&lt;script&gt;" in answer.text and "<script>" not in answer.text


# Who may come in, and what they see


@pytest.mark.parametrize("path", ["/desk/", "/desk/stations/1", "/desk/bikes", "/desk/bikes/507"])
def test_strangers_are_sent_to_the_door(desk_of: Callable[..., Desk], path: str) -> None:
    answer = desk_of().get(path)
    assert (answer.status_code, answer.headers["Location"]) == (303, "/desk/login")


def test_log_in_and_out(desk_of: Callable[..., Desk]) -> None:
    browser = desk_of()
    wrong = browser.client.post("/desk/login", data={"login": "mia", "password": "wrong"})
    assert wrong.status_code == 401 and "Login or password is wrong." in wrong.text
    right = browser.client.post("/desk/login", data={"login": "mia", "password": PASSWORD})
    assert "HttpOnly" in right.headers["Set-Cookie"] and "SameSite=Lax" in right.headers["Set-Cookie"]
    assert "mia (mechanic)" in browser.get("/desk/").text
    assert browser.post("/desk/logout").status_code == 303
    assert browser.get("/desk/").status_code == 303


def test_riders_have_no_business_here(desk_of: Callable[..., Desk]) -> None:
    assert desk_of("ada").get("/desk/bikes").status_code == 403


def test_a_mechanic_sees_bikes_but_no_names(desk_of: Callable[..., Desk], connection: Connection) -> None:
    names = [row["name"] for row in connection.execute("SELECT name FROM rider")]
    mia, oli = desk_of("mia"), desk_of("oli")
    pages = ["/desk/bikes", "/desk/bikes/516", "/desk/", *(f"/desk/stations/{n}" for n in range(1, 7))]
    for path in pages:
        text = html.unescape(mia.get(path).text)
        assert "516" in text or "stations" in path or path == "/desk/"
        assert [name for name in names if name in text] == []
    assert "Ben Okafor" in oli.get("/desk/bikes/516").text


def test_a_mechanic_starts_no_rides(desk_of: Callable[..., Desk], full_dock: int) -> None:
    assert desk_of("mia").post(f"/desk/docks/{full_dock}/start-ride", data={"rider_id": 1}).status_code == 403


@pytest.mark.parametrize("csrf", [{}, {"csrf": ""}, {"csrf": "0" * 64}, {"csrf": "\u00e9"}])
def test_a_form_of_a_strange_site_is_refused(desk: Desk, connection: Connection, csrf: dict) -> None:
    assert desk.client.post("/desk/tickets/3/close", data=csrf).status_code == 403
    assert connection.execute("SELECT closed_at FROM repair_ticket WHERE ticket_id = 3").fetchone()[0] is None
