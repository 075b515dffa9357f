"""Fails on findings that nobody has looked at, and on acceptances that have run out."""
import sys

from scan import findings

# What was judged, and until when that holds. Each line has a reason in decisions.txt.
ACCEPTED = {"X-2026-003": "2027-01-20"}


def check(accepted, today):
    open_ones = [one["id"] for one in findings() if accepted.get(one["id"], "") < today]
    unused = sorted(set(accepted) - {one["id"] for one in findings()}) or "none"
    print(today, "open:", open_ones or "none", "to remove from the list:", unused)
    return 1 if open_ones else 0


# In the pipeline: sys.exit(check(ACCEPTED, str(datetime.date.today())))
judged = ACCEPTED | {"X-2026-001": "2026-11-21", "X-2026-002": "2026-11-27"}
results = [
    check(ACCEPTED, "2026-11-20"),
    check(judged, "2026-11-20"),
    check(judged, "2026-11-25"),
    check(judged | {"X-2026-004": "2027-01-20"}, "2026-11-20"),
]
sys.exit(results != [1, 0, 1, 0])
