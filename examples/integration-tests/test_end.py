import pytest
import rides_api


# The mended function; in your folder it stands in rides_api.py itself.
def end_ride(connection, ride_id, dock_id):
    find = "SELECT bike_id FROM ride WHERE id = ?"
    ride = connection.execute(find, (ride_id,)).fetchone()
    if ride is None:
        return {"error": "no such ride"}, 404
    # New: look at the dock first, and only then end the ride.
    find = "SELECT bike_id FROM dock WHERE id = ?"
    dock = connection.execute(find, (dock_id,)).fetchone()
    if dock is None:
        return {"error": "no such dock"}, 404
    if dock[0] is not None:
        return {"error": "that dock is taken"}, 409
    connection.execute("DELETE FROM ride WHERE id = ?", (ride_id,))
    connection.execute("UPDATE dock SET bike_id = ? WHERE id = ?", (ride[0], dock_id))
    return {"bike_id": ride[0]}, 200


rides_api.end_ride = end_ride


@pytest.fixture
def ride(client):
    return client.post("/rides", json={"rider": "Ada", "dock_id": 1}).json["ride_id"]


def places(database):
    find = "SELECT bike_id FROM dock WHERE bike_id IS NOT NULL"
    docked = database.execute(find).fetchall()
    riding = database.execute("SELECT bike_id FROM ride").fetchall()
    return sorted(docked + riding)


@pytest.mark.parametrize("dock_id, status", [(3, 200), (2, 409), (99, 404)])
def test_no_bike_is_lost_whatever_the_dock(client, database, ride, dock_id, status):
    answer = client.post(f"/rides/{ride}/end", json={"dock_id": dock_id})
    assert answer.status_code == status
    assert places(database) == [(501,), (502,)]


def test_a_ride_that_is_not_there_gives_404(client, database):
    answer = client.post("/rides/99/end", json={"dock_id": 3})
    assert answer.status_code == 404
    assert places(database) == [(501,), (502,)]


if __name__ == "__main__":
    raise SystemExit(pytest.main(["-q", __file__]))
