"""Receipts of one day, and they take far too long."""

import json

TARIFF_TEXT = json.dumps(
    [{"id": n, "plan": f"plan {n}", "cents": 50 + n} for n in range(1, 401)])
RIDES = [{"ride": 8000 + n, "tariff": 1 + n % 400, "minutes": n % 95}
         for n in range(1000)]


def tariff_of(ride):
    for tariff in json.loads(TARIFF_TEXT):
        if tariff["id"] == ride["tariff"]:
            return tariff


def steps(minutes):
    return 0 if minutes < 30 else minutes // 30


def receipt(ride):
    cents = steps(ride["minutes"]) * tariff_of(ride)["cents"]
    return f"ride {ride['ride']}: {ride['minutes']} minutes, {cents} cents"


def day(rides):
    texts = []
    for ride in rides:
        texts.append(receipt(ride))
    return texts
