"""Write rides.csv: the rides of September 2026 for the first project, some lines of it bad on purpose.

    python make_rides.py

The numbers only look random: the same start gives the same file on every machine.
"""

import csv
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent

STATIONS = ["Central Station", "Market Square, North", "Harbour", "University", "Café Quay", "Hill Park"]
RIDERS = {
    1: ("Ada Winter", "standard"),
    2: ("Ben Okafor", "standard"),
    3: ("Chloë Marsh", "standard"),
    4: ("Dev Rao", "standard"),
    5: ("Erin O'Neil", "standard"),
    6: ("Fatima Haddad", "standard"),
    7: ("Goran Petrić", "standard"),
    8: ("Hana Sato", "student"),
    9: ("Ingrid Møller", "student"),
    10: ("José Álvarez", "student"),
    11: ("Kwame Boateng", "minute"),
    12: ("Lena Müller", "minute"),
}
HEADER = ["ride_id", "rider_id", "rider", "bike_id", "from_station", "to_station", "started_at", "ended_at", "tariff"]
COUNT = 200

# Lengths in seconds that stand on both sides of a limit of a tariff
LIMITS = {10: 1799, 11: 1800, 12: 3599, 13: 3600, 14: 0, 15: 60, 16: 86399}


def text(time):
    """Return a time as the files hold it: UTC, to the second."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ")


def rides():
    """Return all lines below the header."""
    # Only random() is used: its numbers are promised to stay the same in later versions of Python
    numbers = random.Random(9)
    lines = []
    for place in range(COUNT):
        # Who rides from where to where
        rider_id = 1 + int(numbers.random() * len(RIDERS))
        name, tariff = RIDERS[rider_id]
        bike_id = 501 + int(numbers.random() * 30)
        start = STATIONS[int(numbers.random() * len(STATIONS))]
        end = STATIONS[int(numbers.random() * len(STATIONS))]

        # When, and how long: mostly short, now and then some hours
        started = datetime(2026, 9, 1, 5, tzinfo=timezone.utc) + timedelta(
            seconds=int(place * 12800 + numbers.random() * 9000)
        )
        length = 180 + int(numbers.random() ** 3 * 9000)
        length = LIMITS.get(place, length)
        if place in LIMITS:
            rider_id, (name, tariff) = 3, RIDERS[3]
        ended = started + timedelta(seconds=length)
        lines.append([8001 + place, rider_id, name, bike_id, start, end, text(started), text(ended), tariff])
    return spoil(lines)


def spoil(lines):
    """Put the faults in that a real export has."""
    lines[20][7] = ""  # still riding
    lines[55][6], lines[55][7] = lines[55][7], lines[55][6]  # ends before it starts
    lines[90][8] = "Standard plus"  # no such tariff
    lines[121][1] = "eleven"  # not a number
    lines[150][7] = "2026-09-31T10:00:00Z"  # no such day
    lines[177] = lines[177][:5]  # cut off
    return lines


def main():
    """Write the file."""
    with open(HERE / "rides.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(rides())


if __name__ == "__main__":
    main()
