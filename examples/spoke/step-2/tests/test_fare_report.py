"""The fare report: both sides of every limit, bad lines, and the whole month against a recorded report."""

from pathlib import Path

import fare_report
import pytest

HERE = Path(__file__).resolve().parent


@pytest.mark.parametrize(
    "tariff, seconds, cents",
    [
        ("standard", 0, 0),
        ("standard", 29 * 60 + 59, 0),
        ("standard", 30 * 60, 100),
        ("standard", 59 * 60 + 59, 100),
        ("standard", 60 * 60, 200),
        ("student", 59 * 60 + 59, 0),
        ("student", 60 * 60, 50),
        ("minute", 0, 115),
        ("minute", 59, 115),
        ("minute", 60, 130),
    ],
)
def test_price(tariff, seconds, cents):
    assert fare_report.price(tariff, seconds) == cents


GOOD = "1,1,Ada,501,Harbour,Harbour,2026-09-01T08:00:00Z,2026-09-01T08:30:00Z,standard"


@pytest.mark.parametrize(
    "line, problem",
    [
        (GOOD[:20], "some columns are missing"),
        (GOOD.replace("1,1,", "1,one,"), "rider_id is not a number: one"),
        (GOOD.replace("standard", "gold"), "there is no such tariff: gold"),
        (GOOD.replace("2026-09-01T08:30:00Z", ""), "the ride has not ended"),
        (GOOD.replace("T08:30:00Z", " 08:30"), "not a time in UTC: 2026-09-01T08:00:00Z or 2026-09-01 08:30"),
        (GOOD.replace("08:30", "07:30"), "the ride ends before it starts"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_is_charged(tmp_path, line, problem):
    header = (HERE.parent / "rides.csv").read_text(encoding="utf-8").splitlines()[0]
    file = tmp_path / "rides.csv"
    file.write_text("\n".join([header, line, GOOD]) + "\n", encoding="utf-8")
    lines, totals = fare_report.make_report(file)
    assert totals["bad_lines"] == [{"line": 2, "problem": problem}]
    assert lines == [{"rider_id": 1, "rider": "Ada", "rides": 1, "cents": 100}]


def test_the_month_is_as_recorded(tmp_path):
    fare_report.write_report(*fare_report.make_report(HERE.parent / "rides.csv"), tmp_path)
    for name in ("report.csv", "totals.json"):
        assert (tmp_path / name).read_text("utf-8") == (HERE / "expected" / name).read_text("utf-8")
