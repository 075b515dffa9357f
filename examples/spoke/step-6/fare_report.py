"""Fare report: read a month of rides, work out what each rider owes, write report.csv and totals.json.

    python fare_report.py

A line that cannot be charged is not dropped in silence: totals.json names its number and what is wrong with it.
"""

import csv
import json
from pathlib import Path

from spoke.clock import seconds_between
from spoke.tariff import Tariff

HERE = Path(__file__).resolve().parent

# The tariffs of September 2026
TARIFFS = {
    "standard": Tariff(unlock_cents=0, free_minutes=30, step_minutes=30, cents_per_step=100),
    "student": Tariff(unlock_cents=0, free_minutes=60, step_minutes=30, cents_per_step=50),
    "minute": Tariff(unlock_cents=100, free_minutes=0, step_minutes=1, cents_per_step=15),
}


class BadLine(Exception):
    """A line that cannot be charged, and why."""


def check(ride: dict) -> tuple[int, str, int]:
    """Return rider, tariff and length of a line; raise BadLine where it has none."""
    # A line that was cut off has no value for its last columns
    if ride["tariff"] is None:
        raise BadLine("some columns are missing")
    if not ride["rider_id"].isdecimal():
        raise BadLine(f"rider_id is not a number: {ride['rider_id']}")
    if ride["tariff"] not in TARIFFS:
        raise BadLine(f"there is no such tariff: {ride['tariff']}")
    if ride["ended_at"] == "":
        raise BadLine("the ride has not ended")

    # The times
    try:
        seconds = seconds_between(ride["started_at"], ride["ended_at"])
    except ValueError:
        raise BadLine("not a time in UTC: " + ride["started_at"] + " or " + ride["ended_at"]) from None
    if seconds < 0:
        raise BadLine("the ride ends before it starts")
    return int(ride["rider_id"]), ride["tariff"], seconds


def make_report(file: Path) -> tuple[list[dict], dict]:
    """Return the lines of the report, one for each rider, and the totals."""
    riders: dict[int, dict] = {}
    totals = {"rides": 0, "cents": 0, "cents_by_tariff": dict.fromkeys(TARIFFS, 0), "bad_lines": []}
    with open(file, encoding="utf-8", newline="") as rides:
        reader = csv.DictReader(rides)
        for ride in reader:
            # Put bad lines aside, with the number that an editor shows
            try:
                rider_id, tariff, seconds = check(ride)
            except BadLine as bad:
                totals["bad_lines"].append({"line": reader.line_num, "problem": str(bad)})
                continue

            # Work out the price, add it to the rider and to the totals
            cents = TARIFFS[tariff].price(seconds)
            line = riders.setdefault(rider_id, {"rider_id": rider_id, "rider": ride["rider"], "rides": 0, "cents": 0})
            line["rides"] += 1
            line["cents"] += cents
            totals["rides"] += 1
            totals["cents"] += cents
            totals["cents_by_tariff"][tariff] += cents
    return [riders[rider_id] for rider_id in sorted(riders)], totals


def write_report(lines: list[dict], totals: dict, folder: Path) -> None:
    """Write report.csv and totals.json into a folder; files of these names are replaced."""
    with open(folder / "report.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["rider_id", "rider", "rides", "cents"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
    with open(folder / "totals.json", "w", encoding="utf-8", newline="\n") as file:
        json.dump(totals, file, indent=2, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    report, sums = make_report(HERE / "rides.csv")
    write_report(report, sums, HERE)
    print(f"{sums['rides']} rides of {len(report)} riders: {sums['cents']} cents")
    print(f"{len(sums['bad_lines'])} lines could not be charged, see totals.json")
