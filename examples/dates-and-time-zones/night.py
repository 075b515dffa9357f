from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

city = ZoneInfo("Europe/Berlin")

# The night of 25 October 2026, every 40 minutes of real time.
moment = datetime(2026, 10, 25, 0, 10, tzinfo=UTC)
for _ in range(4):
    local = moment.astimezone(city)
    print(moment.strftime("%H:%MZ"), "is", local.strftime("%H:%M %Z, %z"))
    moment = moment + timedelta(minutes=40)
