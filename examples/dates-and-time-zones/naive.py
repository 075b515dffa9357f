from datetime import UTC, datetime

started = datetime(2026, 10, 25, 0, 50)
now = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
print(now - started)
