import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import requests

from span import finished, header, span


class Receipts(BaseHTTPRequestHandler):
    def do_GET(self):
        with span("GET /receipt", self.headers.get("traceparent")):
            address = "http://127.0.0.1:8000/fare/61"
            fare = requests.get(address, headers=header(), timeout=5)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(fare.content)

    def log_message(self, *parts):
        pass


server = HTTPServer(("127.0.0.1", 0), Receipts)
threading.Thread(target=server.serve_forever, daemon=True).start()
with span("end ride"):
    address = f"http://127.0.0.1:{server.server_port}/receipt"
    requests.get(address, headers=header(), timeout=5)
server.shutdown()

spans = finished + requests.get("http://127.0.0.1:8000/spans", timeout=5).json()
by_id = {s["id"]: s for s in spans}
step, chain = next(s for s in spans if s["name"] == "reckon"), []
while step:
    chain.append(step["name"])
    step = by_id.get(step["parent"])
print(" <- ".join(chain))
traces = {s["trace"] for s in spans}
roots = [s for s in spans if s["parent"] is None]
print(f"{len(spans)} spans, {len(traces)} trace, {len(roots)} without a parent")
