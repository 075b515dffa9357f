from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from night_rides import rides

CITY = ZoneInfo("Europe/Berlin")


def to_utc(reading, fold):
    local = datetime.fromisoformat(reading).replace(tzinfo=CITY, fold=fold)
    return local.astimezone(UTC)


def text(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


for ride_id, start, end in rides:
    started, ended = to_utc(*start), to_utc(*end)
    seconds = int((ended - started).total_seconds())
    assert seconds >= 0, ride_id
    price = "free" if seconds < 30 * 60 else "charged"
    # Back again, for the receipt.
    local = ended.astimezone(CITY).strftime("%H:%M %Z")
    print(ride_id, text(started), text(ended), seconds, price, "ended at", local)
