"""Both sides of every limit of a tariff."""

import pytest
from spoke.tariff import Tariff

STANDARD = Tariff(unlock_cents=0, free_minutes=30, step_minutes=30, cents_per_step=100)
MINUTE = Tariff(unlock_cents=100, free_minutes=0, step_minutes=1, cents_per_step=15)


@pytest.mark.parametrize(
    "minutes, seconds, cents",
    [(0, 0, 0), (29, 59, 0), (30, 0, 100), (59, 59, 100), (60, 0, 200), (24 * 60, 0, 4800)],
)
def test_standard(minutes: int, seconds: int, cents: int) -> None:
    assert STANDARD.price(minutes * 60 + seconds) == cents


@pytest.mark.parametrize("seconds, cents", [(0, 115), (59, 115), (60, 130)])
def test_by_the_minute(seconds: int, cents: int) -> None:
    assert MINUTE.price(seconds) == cents


def test_a_ride_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="-1 seconds"):
        STANDARD.price(-1)
