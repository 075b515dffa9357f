"""Fare report: read a month of rides, work out what each rider owes, write report.csv and totals.json.

    python fare_report.py

A line that cannot be charged is not dropped in silence: totals.json names its number and what is wrong with it.
"""

import csv
import json
import os

from given import seconds_between

# What each tariff asks for, money in cents
TARIFFS = {
    "standard": {"unlock": 0, "free_minutes": 30, "step_minutes": 30, "per_step": 100},
    "student": {"unlock": 0, "free_minutes": 60, "step_minutes": 30, "per_step": 50},
    "minute": {"unlock": 100, "free_minutes": 0, "step_minutes": 1, "per_step": 15},
}


def price(tariff, seconds):
    """Return what a ride costs, in cents.

    Below the free minutes only unlocking costs something. From then on each step that has begun is paid in full:
    29:59 is free, at 30:00 the first paid half-hour begins, at 60:00 the second.
    """
    rules = TARIFFS[tariff]
    free = rules["free_minutes"] * 60
    if seconds < free:
        return rules["unlock"]
    steps = (seconds - free) // (rules["step_minutes"] * 60) + 1
    return rules["unlock"] + steps * rules["per_step"]


def problem_of(ride):
    """Return what is wrong with a line, or an empty text."""
    # A line that was cut off has no value for its last columns
    if ride["tariff"] is None:
        return "some columns are missing"
    if not ride["rider_id"].isdecimal():
        return f"rider_id is not a number: {ride['rider_id']}"
    if ride["tariff"] not in TARIFFS:
        return f"there is no such tariff: {ride['tariff']}"
    if ride["ended_at"] == "":
        return "the ride has not ended"

    # The times
    seconds = seconds_between(ride["started_at"], ride["ended_at"])
    if seconds is None:
        return "not a time in UTC: " + ride["started_at"] + " or " + ride["ended_at"]
    if seconds < 0:
        return "the ride ends before it starts"
    return ""


def make_report(file):
    """Return the lines of the report, one for each rider, and the totals."""
    riders = {}
    totals = {"rides": 0, "cents": 0, "cents_by_tariff": {}, "bad_lines": []}
    for tariff in TARIFFS:
        totals["cents_by_tariff"][tariff] = 0

    with open(file, encoding="utf-8", newline="") as rides:
        reader = csv.DictReader(rides)
        for ride in reader:
            # Put bad lines aside, with the number that an editor shows
            problem = problem_of(ride)
            if problem:
                totals["bad_lines"].append({"line": reader.line_num, "problem": problem})
                continue

            # Work out the price
            seconds = seconds_between(ride["started_at"], ride["ended_at"])
            cents = price(ride["tariff"], seconds)

            # Add it to the rider and to the totals
            rider_id = int(ride["rider_id"])
            if rider_id not in riders:
                riders[rider_id] = {"rider_id": rider_id, "rider": ride["rider"], "rides": 0, "cents": 0}
            riders[rider_id]["rides"] += 1
            riders[rider_id]["cents"] += cents
            totals["rides"] += 1
            totals["cents"] += cents
            totals["cents_by_tariff"][ride["tariff"]] += cents

    lines = []
    for rider_id in sorted(riders):
        lines.append(riders[rider_id])
    return lines, totals


def write_report(lines, totals, folder):
    """Write report.csv and totals.json into a folder; files of these names are replaced."""
    with open(os.path.join(folder, "report.csv"), "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["rider_id", "rider", "rides", "cents"], lineterminator="\n")
        writer.writeheader()
        writer.writerows(lines)
    with open(os.path.join(folder, "totals.json"), "w", encoding="utf-8", newline="\n") as file:
        json.dump(totals, file, indent=2, ensure_ascii=False)
        file.write("\n")


if __name__ == "__main__":
    here = os.path.dirname(os.path.abspath(__file__))
    report, sums = make_report(os.path.join(here, "rides.csv"))
    write_report(report, sums, here)
    print(f"{sums['rides']} rides of {len(report)} riders: {sums['cents']} cents")
    print(f"{len(sums['bad_lines'])} lines could not be charged, see totals.json")
