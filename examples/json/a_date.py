import json
import sys
from datetime import datetime, timezone

sys.tracebacklimit = 0  # show only the last line of an error
started_at = datetime(2026, 10, 31, 20, 0, tzinfo=timezone.utc)
print(json.dumps({"started_at": started_at.strftime("%Y-%m-%dT%H:%M:%SZ")}))
print(json.dumps({"started_at": started_at}))
