"""One release of Spoke: python3 app.py PORT. VERSION and NEEDS are files beside it."""
import os
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

HERE = Path(__file__).resolve().parent
VERSION = (HERE / "VERSION").read_text().strip()
NEEDS = (HERE / "NEEDS").read_text().split()
MISSING = [name for name in NEEDS if name not in os.environ]


class Spoke(BaseHTTPRequestHandler):
    def do_GET(self):
        # /health answers "ok VERSION", or names the settings that are missing.
        self.send_response(500 if MISSING else 200)
        self.end_headers()
        text = f"not set: {', '.join(MISSING)}" if MISSING else f"ok {VERSION}"
        self.wfile.write(text.encode())

    def log_message(self, *_):
        pass


HTTPServer(("127.0.0.1", int(sys.argv[1])), Spoke).serve_forever()
