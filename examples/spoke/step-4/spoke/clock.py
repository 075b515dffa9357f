"""The time, in the one form in which Spoke writes it. Tests replace `now`."""

from datetime import datetime, timezone

FORM = "%Y-%m-%dT%H:%M:%SZ"


def now() -> str:
    """Return the present time in UTC, such as 2026-10-25T00:50:00Z."""
    return datetime.now(timezone.utc).strftime(FORM)


def parse(text: str) -> datetime:
    """Return the time that a text means; raise ValueError where it is not one."""
    return datetime.strptime(text, FORM).replace(tzinfo=timezone.utc)


def seconds_between(start: str, end: str) -> int:
    """Return the whole seconds from start to end."""
    return int((parse(end) - parse(start)).total_seconds())
