import pytest
import rides_api


# The mended function: look at the dock first, and only then end the ride.
def end_ride(connection, ride_id, dock_id):
    dock = connection.execute("SELECT bike_id FROM dock WHERE id = ?", (dock_id,)).fetchone()
    if dock is None or dock[0] is not None:
        return ({"error": "no such dock"}, 404) if dock is None else ({"error": "that dock is taken"}, 409)
    return old(connection, ride_id, dock_id)


old, rides_api.end_ride = rides_api.end_ride, end_ride


@pytest.fixture
def ride(client):
    return client.post("/rides", json={"rider": "Ada", "dock_id": 1}).json["ride_id"]


def places(database):
    docked = database.execute("SELECT bike_id FROM dock WHERE bike_id IS NOT NULL").fetchall()
    return sorted(docked + database.execute("SELECT bike_id FROM ride").fetchall())


@pytest.mark.parametrize("dock_id, status", [(3, 200), (2, 409), (99, 404)])
def test_no_bike_is_lost_whatever_the_dock(client, database, ride, dock_id, status):
    assert client.post(f"/rides/{ride}/end", json={"dock_id": dock_id}).status_code == status
    assert places(database) == [(501,), (502,)]


def test_a_ride_that_is_not_there_gives_404(client, database):
    assert client.post("/rides/99/end", json={"dock_id": 3}).status_code == 404
    assert places(database) == [(501,), (502,)]


if __name__ == "__main__":
    raise SystemExit(pytest.main(["-q", __file__]))
