import sys

import pytest

from refunds import refund


def test_whole_charge_can_be_refunded():
    assert refund(300, 0, 300) == 300


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", "--tb=short", __file__]))
