import pytest

from tariff import price


# The normal case, far from any boundary.
def test_ten_minutes_are_free():
    assert price(10 * 60) == 0


# Both sides of the boundary.
def test_half_an_hour_costs_one_step():
    assert price(29 * 60 + 59) == 0
    assert price(30 * 60) == 100


# One wrong input: the error is what we expect.
def test_no_ride_ends_before_it_starts():
    with pytest.raises(ValueError):
        price(-1)


if __name__ == "__main__":
    pytest.main(["-q", __file__])
