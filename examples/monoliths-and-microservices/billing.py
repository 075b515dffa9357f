"""The billing service. POST makes a charge; at /slow it takes its time,
at /lost its answer is lost on the way."""
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Billing(BaseHTTPRequestHandler):
    charges = 0

    def do_POST(self):
        if self.path == "/slow":
            time.sleep(1.2)
        Billing.charges += 1
        if self.path != "/lost":
            self.answer(201, "charged")

    def do_GET(self):
        self.answer(200, str(self.charges))

    def answer(self, status, text):
        try:
            self.send_response(status)
            self.end_headers()
            self.wfile.write(text.encode())
        except OSError:
            pass  # the caller has hung up

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", 8000), Billing).serve_forever()
