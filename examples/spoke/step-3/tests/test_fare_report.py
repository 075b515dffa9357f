"""The report of the first project still says what it said."""

from pathlib import Path

import fare_report

HERE = Path(__file__).resolve().parent


def test_the_month_is_as_recorded(tmp_path: Path) -> None:
    fare_report.write_report(*fare_report.make_report(HERE.parent / "rides.csv"), tmp_path)
    for name in ("report.csv", "totals.json"):
        assert (tmp_path / name).read_text("utf-8") == (HERE / "expected" / name).read_text("utf-8")
