import pytest

from tidied import price


def test_short_ride():
    assert price(10 * 60) == 0


def test_long_ride():
    assert price(45 * 60) == 100


if __name__ == "__main__":
    pytest.main(["-q", __file__])
