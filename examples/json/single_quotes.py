import json
import sys

sys.tracebacklimit = 0  # show only the last line of an error
station = {"name": "Harbour", "open": True}
text = str(station)
print(text)
print(json.loads(text))
