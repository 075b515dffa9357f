from datetime import UTC, datetime
from zoneinfo import ZoneInfo

city = ZoneInfo("Europe/Berlin")

# 02:50 happened twice. fold says which of the two: 0 the first, 1 the second.
for fold in (0, 1):
    started = datetime(2026, 10, 25, 2, 50, fold=fold, tzinfo=city)
    moment = started.astimezone(UTC)
    print(started.isoformat(), "=", moment.strftime("%Y-%m-%dT%H:%M:%SZ"))

# The ride of the opening: first 02:50 to second 02:10.
started = datetime(2026, 10, 25, 2, 50, fold=0, tzinfo=city).astimezone(UTC)
ended = datetime(2026, 10, 25, 2, 10, fold=1, tzinfo=city).astimezone(UTC)
print(ended - started)
