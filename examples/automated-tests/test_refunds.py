import sys

import pytest


# refunds.py, mended: > where >= stood.
def refund(charged, refunded, wanted):
    if wanted < 1:
        raise ValueError("a refund is at least 1 cent")
    if refunded + wanted > charged:
        raise ValueError("more than the charge")
    return wanted


def test_part_of_a_charge():
    assert refund(300, 0, 120) == 120


def test_whole_charge_can_be_refunded():
    assert refund(300, 0, 300) == 300


def test_one_cent_above_the_charge():
    with pytest.raises(ValueError, match="more than the charge"):
        refund(300, 200, 101)


def test_one_cent_is_enough():
    assert refund(300, 0, 1) == 1


def test_nothing_is_too_little():
    with pytest.raises(ValueError, match="at least 1 cent"):
        refund(300, 0, 0)


if __name__ == "__main__":
    sys.exit(pytest.main(["-q", __file__]))
