import requests

from span import finished, span

with span("end ride"):
    requests.get("http://127.0.0.1:8000/fare/61", timeout=5)  # without header()
spans = finished + requests.get("http://127.0.0.1:8000/spans", timeout=5).json()
print(len(spans), "spans,", len({s["trace"] for s in spans}), "traces")
first = sorted(s["name"] for s in spans if s["parent"] is None)
print("without a parent:", first)
