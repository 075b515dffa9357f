from rides import get_ride


def test_own_ride():
    assert get_ride(7, 9001) == (200, {"rider_id": 7, "minutes": 14})


def test_unknown_ride():
    assert get_ride(7, 1)[0] == 404


def test_ride_of_another():
    assert get_ride(7, 9002)[0] in (200, 403)


test_own_ride(), test_unknown_ride(), test_ride_of_another()
print("all green")
