import json
import sys

sys.tracebacklimit = 0  # show only the last line of an error
text = """{
  "name": "Harbour",
  "bikes": 4,
}"""
print(json.loads(text))
