import pytest


# The whole way: request, status, JSON, and the rows that are left in the database.
def test_starting_a_ride_empties_the_dock(client, database):
    answer = client.post("/rides", json={"rider": "Ada", "dock_id": 1})
    assert (answer.status_code, answer.json["bike_id"]) == (201, 501)
    assert database.execute("SELECT bike_id FROM dock WHERE id = 1").fetchone() == (None,)
    assert database.execute("SELECT bike_id, rider FROM ride").fetchall() == [(501, "Ada")]


# A refusal: the status, and nothing changed.
def test_an_empty_dock_gives_409_and_no_ride(client, database):
    assert client.post("/rides", json={"rider": "Ada", "dock_id": 3}).status_code == 409
    assert database.execute("SELECT count(*) FROM ride").fetchone() == (0,)


if __name__ == "__main__":
    raise SystemExit(pytest.main(["-q", __file__]))
