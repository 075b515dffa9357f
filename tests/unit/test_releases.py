"""Release lines come from recorded answers of endoflife.date (tests/data/endoflife, of 2026-08-22)."""

from __future__ import annotations

from datetime import date

from macros.model import Releases
from scripts.refresh_releases import answer, lines, refreshed
from tests.project import ROOT

RECORDED = ROOT / "tests/data/endoflife"
DAY = date(2026, 8, 22)


def test_only_supported_lines_are_written_newest_first() -> None:
    written = lines(answer("postgresql", RECORDED), DAY)
    assert written[0] == '    - {line: "18", released: 2025-09-25, ends: 2030-11-14, latest: "18.6"}\n'
    assert len(written) == 4


def test_a_line_disappears_when_its_support_ends() -> None:
    before = lines(answer("postgresql", RECORDED), date(2026, 11, 12), most=9)
    after = lines(answer("postgresql", RECORDED), date(2026, 11, 13), most=9)
    assert len(after) == len(before) - 1


def test_an_end_that_is_not_announced_is_left_out() -> None:
    assert "ends" not in lines([{"cycle": "3", "releaseDate": "2026-01-01", "eol": False, "latest": "3.1"}], DAY)[0]


def test_the_file_is_what_the_recorded_answers_give() -> None:
    text = (ROOT / "data/releases.yaml").read_text("utf-8")
    products = {"pen": Releases(product="nginx", checked=DAY, lines=[])}
    assert "pen:\n  product: nginx\n  checked: 2026-08-22\n  lines:\n    - {line:" in refreshed(products, RECORDED, DAY)
    if "checked: 2026-08-22" in text:
        assert '- {line: "18", released: 2025-09-25, ends: 2030-11-14, latest: "18.6"}' in text
