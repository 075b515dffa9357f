"""Write seed.sql, the feed (station_*.json) and the smaller seed of steps 1 and 2.

    python make_seed.py

One October is played through: each ride takes a bike out of a dock and puts it into an empty one, so the end state is
right because every step was. The numbers only look random: the same start gives the same files on every machine.
"""

import hashlib
import json
import random
from datetime import datetime, timedelta, timezone
from pathlib import Path

from make_rides import RIDERS, STATIONS, text

HERE = Path(__file__).resolve().parent

# A made-up city; the coordinates lie in the open North Sea
PLACES = [
    (54.5012, 3.5004),
    (54.5047, 3.5061),
    (54.4968, 3.5102),
    (54.5103, 3.4957),
    (54.4951, 3.4983),
    (54.5129, 3.5128),
]
DOCKS_OF_STATION = [8, 8, 6, 6, 6, 6]
BIKES = range(501, 531)
MODELS = ["city", "city", "cargo", "electric"]
NOW = datetime(2026, 10, 31, 20, tzinfo=timezone.utc)

# tariff_id, plan, unlock_cents, free_minutes, step_minutes, cents_per_step, valid_from, valid_until
TARIFFS = [
    (1, "standard", 0, 30, 30, 100, "2026-01-01T00:00:00Z", "2026-10-16T00:00:00Z"),
    (2, "student", 0, 60, 30, 50, "2026-01-01T00:00:00Z", None),
    (3, "minute", 100, 0, 1, 15, "2026-01-01T00:00:00Z", None),
    (4, "standard", 0, 30, 30, 120, "2026-10-16T00:00:00Z", None),
]

# Rides that stand on a limit: start, length in seconds, rider
LIMITS = [
    ("2026-10-05T07:00:00Z", 1799, 1),  # 29:59
    ("2026-10-06T07:00:00Z", 1800, 1),  # 30:00
    ("2026-10-15T23:45:00Z", 2400, 3),  # starts under the old price, ends under the new one
    ("2026-10-25T00:50:00Z", 1200, 4),  # the clocks go back: by the clock on the wall it ends before it starts
]
OPEN = [("2026-10-31T19:05:00Z", 2), ("2026-10-31T19:20:00Z", 5), ("2026-10-31T19:40:00Z", 9)]
WORKSHOP = {"2026-10-20T12:00:00Z": 507, "2026-10-28T12:00:00Z": 519}

TICKETS = [
    (1, 503, "tyre", {"wheel": "front"}, "2026-10-03T09:00:00Z", "2026-10-03T15:20:00Z"),
    (2, 511, "brake", {"wheel": "rear", "noise": True}, "2026-10-07T08:30:00Z", "2026-10-08T10:00:00Z"),
    (3, 507, "lock", {"firmware": "2.1", "error_codes": [12, 40]}, "2026-10-20T12:00:00Z", None),
    (4, 524, "light", {"side": "back"}, "2026-10-22T16:00:00Z", "2026-10-22T16:30:00Z"),
    (5, 519, "battery", {"volts": 31.5, "charged": ["2026-10-26", "2026-10-27"]}, "2026-10-28T12:00:00Z", None),
    (6, 519, "other", {"note": "smells of fish"}, "2026-10-28T12:10:00Z", None),
]

# login, role, rider_id. All have the password of the README; a real system has no such thing
ACCOUNTS = [
    (1, "ada", "rider", 1),
    (2, "ben", "rider", 2),
    (3, "chloe", "rider", 3),
    (4, "mia", "mechanic", None),
    (5, "oli", "operator", None),
    (6, "docks", "dock", None),
]
PASSWORD = "spoke-demo-1"


def time(value):
    """Return the time that a text means."""
    return datetime.fromisoformat(value)


def price(tariff, seconds):
    """Return what a ride costs: free up to the limit, then a price for each step that has begun."""
    _, _, unlock, free, step, cents, _, _ = tariff
    if seconds < free * 60:
        return unlock
    return unlock + ((seconds - free * 60) // (step * 60) + 1) * cents


def tariff_of(rider_id, start):
    """Return the tariff of a rider's plan at a time."""
    plan = RIDERS[rider_id][1]
    for tariff in TARIFFS:
        if tariff[1] == plan and tariff[6] <= start and (tariff[7] is None or start < tariff[7]):
            return tariff
    raise ValueError(f"no tariff for {plan} at {start}")


def password_hash(login):
    """Return the hash of the one password, with a salt that is fixed so that the file stays the same."""
    salt = hashlib.sha256(login.encode()).digest()[:16]
    key = hashlib.scrypt(PASSWORD.encode(), salt=salt, n=2**14, r=8, p=5)
    return f"scrypt$16384$8$5${salt.hex()}${key.hex()}"


def plan_rides(numbers):
    """Return (start, length, rider) of 77 rides, none of which overlaps another."""
    planned = []
    for place in range(77 - len(LIMITS)):
        start = datetime(2026, 10, 1, 5, tzinfo=timezone.utc) + timedelta(
            minutes=int(place * 595 + numbers.random() * 180)
        )
        length = 180 + int(numbers.random() ** 3 * 9000)
        rider_id = 1 + int(numbers.random() * len(RIDERS))
        planned.append((text(start), length, rider_id))
    planned = sorted(planned + LIMITS)
    for (start, length, _), (following, _, _) in zip(planned, planned[1:], strict=False):
        assert time(start) + timedelta(seconds=length) < time(following), following
    return planned


def play():
    """Play the month; return all tables as {name: (columns, rows)}."""
    numbers = random.Random(10)

    def pick(values):
        values = sorted(values)
        return values[int(numbers.random() * len(values))]

    # The first of October: the first five docks of each station are full
    docks = {}
    left = iter(BIKES)
    for station, count in enumerate(DOCKS_OF_STATION, 1):
        for number in range(1, count + 1):
            docks[station * 100 + number] = next(left) if number <= 5 else None
    workshop = {}
    rides, charges = [], []

    def take(before):
        for at, bike in WORKSHOP.items():
            if at <= before and bike not in workshop:
                workshop[bike] = at
                docks[next(dock for dock in docks if docks[dock] == bike)] = None

    # The rides, one after the other
    for start, length, rider in plan_rides(numbers):
        take(start)
        from_dock = pick(dock for dock in docks if docks[dock])
        to_dock = pick(dock for dock in docks if not docks[dock])
        bike, tariff = docks[from_dock], tariff_of(rider, start)
        docks[from_dock], docks[to_dock] = None, bike
        end = text(time(start) + timedelta(seconds=length))
        rides.append((9001 + len(rides), rider, bike, tariff[0], from_dock, to_dock, start, end))
        charges.append((7001 + len(charges), rides[-1][0], price(tariff, length), end))
    for start, rider in OPEN:
        take(start)
        from_dock = pick(dock for dock in docks if docks[dock])
        rides.append(
            (9001 + len(rides), rider, docks[from_dock], tariff_of(rider, start)[0], from_dock, None, start, None)
        )
        docks[from_dock] = None

    # Two refunds: one in full, one in part
    dear = [charge for charge in charges if charge[2] >= 100]
    full, part = dear[2], dear[5]
    refunds = [
        (1, full[0], full[2], "The lock did not open", text(time(full[3]) + timedelta(days=1))),
        (2, part[0], 50, "No free dock was near", text(time(part[3]) + timedelta(days=2))),
    ]

    # The last two rides that cost something are not paid yet
    paid = [charge for charge in charges if charge[2] > 0][:-2]
    payments = [(charge[0], f"pay-{charge[0]}", charge[3]) for charge in paid]
    events = [(f"dock-{ride[5]}-{ride[0]}", ride[5], ride[2], ride[7], ride[0]) for ride in rides[70:77]]
    return {
        "station": ("station_id, name, lat, lon", [(n, name, *PLACES[n - 1]) for n, name in enumerate(STATIONS, 1)]),
        "bike": ("bike_id, model, workshop_since", [(b, MODELS[b % 4], workshop.get(b)) for b in BIKES]),
        "dock": ("dock_id, station_id, number, bike_id", [(d, d // 100, d % 100, docks[d]) for d in docks]),
        "rider": (
            "rider_id, name, email, plan",
            [(n, name, f"rider{n}@example.org", plan) for n, (name, plan) in RIDERS.items()],
        ),
        "tariff": (
            "tariff_id, plan, unlock_cents, free_minutes, step_minutes, cents_per_step, valid_from, valid_until",
            TARIFFS,
        ),
        "ride": ("ride_id, rider_id, bike_id, tariff_id, from_dock, to_dock, started_at, ended_at", rides),
        "charge": ("charge_id, ride_id, cents, made_at", charges),
        "refund": ("refund_id, charge_id, cents, reason, made_at", refunds),
        "repair_ticket": (
            "ticket_id, bike_id, kind, details, opened_at, closed_at",
            [(*ticket[:3], json.dumps(ticket[3]), *ticket[4:]) for ticket in TICKETS],
        ),
        "account": (
            "account_id, login, role, rider_id, password_hash",
            [(*account, password_hash(account[1])) for account in ACCOUNTS],
        ),
        "dock_event": ("event_id, dock_id, bike_id, happened_at, ride_id", events),
        "payment": ("charge_id, reference, paid_at", payments),
    }


def literal(value):
    """Return a value as SQL writes it."""
    if value is None:
        return "NULL"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return str(value)


def insert(table, columns, rows):
    """Return one INSERT with a line for each row."""
    lines = ["  (" + ", ".join(literal(value) for value in row) + ")" for row in rows]
    return f"INSERT INTO {table} ({columns}) VALUES\n" + ",\n".join(lines) + ";\n"


def seed(tables):
    """Return seed.sql."""
    parts = [
        "-- Spoke as it is on 31 October 2026 at 20:00 UTC. Made by make_seed.py; runs on SQLite and PostgreSQL.\n"
    ]
    for table, (columns, rows) in tables.items():
        if table == "account":
            parts.append("-- From step 4 on: every account has the password of the README\n")
        if table == "payment":
            parts.append("-- From step 5 on: what has been paid\n")
        parts.append(insert(table, columns, rows))
    return "\n".join(parts)


def small_seed(tables):
    """Return the seed of steps 1 and 2: three tables, in which rider and bike are only numbers."""
    parts = ["-- Spoke as it is on 31 October 2026 at 20:00 UTC, in three tables. Made by make_seed.py.\n"]
    stations = [row[:2] for row in tables["station"][1]]
    parts.append(insert("station", "station_id, name", stations))
    parts.append(insert("dock", *tables["dock"]))
    rides = [row[:3] + row[4:] for row in tables["ride"][1]]
    parts.append(insert("ride", "ride_id, rider_id, bike_id, from_dock, to_dock, started_at, ended_at", rides))
    return "\n".join(parts)


def feed(stations):
    """Return a file of the feed: the outer shape is the one of GBFS 2.3."""
    outer = {"last_updated": int(NOW.timestamp()), "ttl": 60, "version": "2.3", "data": {"stations": stations}}
    return json.dumps(outer, indent=2, ensure_ascii=False) + "\n"


def information(tables):
    """Return station_information.json: what changes seldom."""
    return feed(
        [
            {"station_id": str(n), "name": name, "lat": lat, "lon": lon, "capacity": DOCKS_OF_STATION[n - 1]}
            for n, name, lat, lon in tables["station"][1]
        ]
    )


def status(tables):
    """Return station_status.json: what changes with every ride."""
    stations = []
    for station, *_ in tables["station"][1]:
        bikes = [dock[3] for dock in tables["dock"][1] if dock[1] == station]
        stations.append(
            {
                "station_id": str(station),
                "num_bikes_available": len(bikes) - bikes.count(None),
                "num_docks_available": bikes.count(None),
                "is_installed": True,
                "is_renting": True,
                "is_returning": True,
                "last_reported": int(NOW.timestamp()),
            }
        )
    return feed(stations)


def main():
    """Write the files."""
    tables = play()
    files = {
        "seed.sql": seed(tables),
        "step-1/seed.sql": small_seed(tables),
        "station_information.json": information(tables),
        "station_status.json": status(tables),
    }
    for name, content in files.items():
        (HERE / name).write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
