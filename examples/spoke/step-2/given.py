"""Given: reading times, which needs two things of step 2 (exceptions and a module). Use it; week 6 explains it."""

from datetime import datetime


def seconds_between(start, end):
    """Return the whole seconds from start to end, or None where one is not a time such as 2026-09-01T05:00:00Z."""
    try:
        first = datetime.strptime(start, "%Y-%m-%dT%H:%M:%SZ")
        second = datetime.strptime(end, "%Y-%m-%dT%H:%M:%SZ")
    except ValueError:
        return None
    return int((second - first).total_seconds())
