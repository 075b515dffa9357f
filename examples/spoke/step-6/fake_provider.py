"""A payment provider for trying out. It takes no money and does what it is told: ok, error, slow or lost.

    python fake_provider.py ok error slow lost

The first request gets the first word, the next one the next; after the last word all is well.
lost = the payment is made, but the answer never arrives. Only the key shows that the next try is the same payment.
"""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SLOW = 5


class Handler(BaseHTTPRequestHandler):
    """Answers POST /payments."""

    server: "FakeProvider"

    def do_POST(self) -> None:
        sent = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        word = self.server.words.pop(0) if self.server.words else "ok"
        self.server.requests += 1
        if word == "error":
            self.send_error(503)
            return
        if word == "refuse":
            self.send_error(402)
            return
        if word == "slow":
            time.sleep(self.server.slow)

        # The same key is the same payment
        key = self.headers["Idempotency-Key"]
        self.server.payments.setdefault(key, sent["cents"])
        if word in ("lost", "slow"):
            self.close_connection = True
            return
        body = json.dumps({"reference": f"fake-{key}"}).encode()
        self.send_response(201)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        if self.server.talks:
            super().log_message(format, *arguments)


class FakeProvider(ThreadingHTTPServer):
    """The server, with what it remembers."""

    daemon_threads = True

    def __init__(self, port: int = 0, words: list[str] | None = None, slow: float = SLOW, talks: bool = False) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.words = words or []
        self.slow = slow
        self.talks = talks
        self.requests = 0
        self.payments: dict[str, int] = {}

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


if __name__ == "__main__":
    server = FakeProvider(5001, sys.argv[1:], talks=True)
    print(f"the fake provider listens on {server.address}")
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        print(f"{server.requests} requests, {len(server.payments)} payments")
