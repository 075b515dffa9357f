import requests

from span import finished, header, span

# Two services work on one ride; the header carries the trace across.
with span("end ride"):
    with span("ask for the fare"):
        address = "http://127.0.0.1:8000/fare/61"
        answer = requests.get(address, headers=header(), timeout=5)
print(answer.json())

# Put the spans of both together, and look who called whom.
spans = finished + requests.get("http://127.0.0.1:8000/spans", timeout=5).json()
names = {s["id"]: s["name"] for s in spans}
for s in spans:
    print(s["name"], "<-", names.get(s["parent"], "nobody"))
print(len(spans), "spans,", len({s["trace"] for s in spans}), "trace")
