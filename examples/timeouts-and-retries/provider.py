"""A payment provider with moods, for practising. It listens on port 8000."""

import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

calls, charges, keys = Counter(), [], set()


class Provider(BaseHTTPRequestHandler):
    def do_GET(self):
        calls[self.path] += 1
        if self.path == "/slow":
            time.sleep(1)
        # /down never works, /flaky works at each third call.
        if self.path == "/down" or (self.path == "/flaky" and calls["/flaky"] % 3):
            return self.answer(503, "try again later")
        counts = {"/charges": len(charges), "/calls": calls["/down"]}
        self.answer(200, str(counts.get(self.path, "ok")))

    def do_POST(self):
        calls[self.path] += 1
        if self.path == "/charges/no-card":
            return self.answer(402, "declined")
        # It charges at once, unless it knows the key.
        # The first answer for each path comes a second late.
        key = self.headers.get("Idempotency-Key")
        if key is None or key not in keys:
            charges.append(self.path)
            keys.add(key)
        time.sleep(1 if calls[self.path] == 1 else 0)
        self.answer(201, "charged")

    def answer(self, status, text):
        self.send_response(status)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())


Provider.log_message = lambda *words: None
ThreadingHTTPServer(("127.0.0.1", 8000), Provider).serve_forever()
