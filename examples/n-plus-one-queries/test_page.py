from models import Session, engine, statements
from page import Ride, ride_page
from sqlalchemy import select
from sqlalchemy.orm import selectinload


def quick_page(session, rows):
    query = select(Ride).order_by(Ride.ride_id).limit(rows)
    query = query.options(selectinload(Ride.rider), selectinload(Ride.bike))
    rides = session.scalars(query)
    return [f"{ride.ride_id}: {ride.rider.name}, {ride.bike.model}" for ride in rides]


def count(page, rows):
    # A new session each time: an old one remembers what it has loaded.
    with Session(engine) as session, statements() as sent:
        page(session, rows)
    return len(sent)


def test_same_page():
    with Session(engine) as session:
        assert quick_page(session, 50) == ride_page(session, 50)


def test_three_statements(page=quick_page):
    for rows in (5, 50):
        sent = count(page, rows)
        assert sent <= 3, f"{sent} statements for {rows} rides"


test_same_page()
test_three_statements()
print("quick page:", count(quick_page, 5), "and", count(quick_page, 50), "statements")
try:
    test_three_statements(ride_page)
except AssertionError as error:
    print("slow page: test fails,", error)
