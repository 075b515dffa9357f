from datetime import UTC, datetime
from zoneinfo import ZoneInfo

city = ZoneInfo("Europe/Berlin")
started = datetime(2026, 10, 25, 2, 50, fold=0, tzinfo=city)
ended = datetime(2026, 10, 25, 2, 10, fold=1, tzinfo=city)

print((ended - started).total_seconds() / 60)
print((ended.astimezone(UTC) - started.astimezone(UTC)).total_seconds() / 60)
