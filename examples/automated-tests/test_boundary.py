import sys

import pytest

from tidied import price


def test_half_an_hour_costs_one_step():
    assert price(30 * 60) == 100


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", __file__]))
