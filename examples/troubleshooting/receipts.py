"""Receipts of Spoke, with two faults in them."""

from datetime import datetime

FREE_MINUTES = 30


def minutes_between(start, end):
    started = datetime.fromisoformat(start)
    ended = datetime.fromisoformat(end)
    return (ended - started).seconds // 60


def price(minutes):
    if minutes <= FREE_MINUTES:
        return 0
    return (minutes - FREE_MINUTES) // 30 * 100 + 100


def receipt(ride):
    minutes = minutes_between(ride["start"], ride["end"])
    return f"{minutes} minutes, {price(minutes)} cents"
