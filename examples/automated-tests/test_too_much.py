import pytest

from tariff import price


def test_price():
    for minutes in (10, 30, 45, 90):
        price(minutes * 60)


if __name__ == "__main__":
    pytest.main(["-q", __file__])
