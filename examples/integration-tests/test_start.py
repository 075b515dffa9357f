import pytest


# The whole way: request, status, JSON, and the rows that are left.
def test_starting_a_ride_empties_the_dock(client, database):
    answer = client.post("/rides", json={"rider": "Ada", "dock_id": 1})
    assert answer.status_code == 201
    assert answer.json["bike_id"] == 501
    dock = database.execute("SELECT bike_id FROM dock WHERE id = 1")
    assert dock.fetchone() == (None,)
    rides = database.execute("SELECT bike_id, rider FROM ride")
    assert rides.fetchall() == [(501, "Ada")]


# A refusal: the status, and nothing changed.
def test_an_empty_dock_gives_409_and_no_ride(client, database):
    answer = client.post("/rides", json={"rider": "Ada", "dock_id": 3})
    assert answer.status_code == 409
    rides = database.execute("SELECT count(*) FROM ride")
    assert rides.fetchone() == (0,)


if __name__ == "__main__":
    raise SystemExit(pytest.main(["-q", __file__]))
