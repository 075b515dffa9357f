import sys

from receipts import minutes_between

minutes = minutes_between("2026-10-20T08:00:00+00:00", "2026-10-21T08:09:00+00:00")
print(minutes, "minutes")
sys.exit(0 if minutes == 1449 else 1)
