"""Two services of somebody else: `python provider.py`. They know only `test-key-1`."""

import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WIND = {"54.50": 32, "54.51": -999, "54.52": "storm"}
sent = {}


class Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.headers.get("Authorization") != "Bearer test-key-1":
            return self.answer(401, {"error": "unknown key"})
        lat = self.path.partition("lat=")[2][:5]
        if lat not in WIND:
            return self.answer(503, {})
        return self.answer(200, {"wind_kmh": WIND[lat]})

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self.headers.get("Authorization") != "Bearer test-key-1":
            return self.answer(401, {"error": "unknown key"})
        if body["to"] == "+10000":
            time.sleep(1)
        if body["to"] in {"+20000", "+10000"}:
            return self.answer(503, {})
        if body["to"] == "+30000":
            return self.answer(200, {"message": "Have a nice day"})
        known = sent.setdefault(self.headers["Idempotency-Key"], f"m{len(sent) + 1}")
        return self.answer(202, {"id": known})

    def answer(self, status, data):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(json.dumps(data).encode())

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Provider).serve_forever()
