"""Plays `python3 -m http.server 8000` with the three files of the task."""

import http.server
from pathlib import Path

Path("501.json").write_text('{"bike_id": 501, "model": "cargo"}', "utf-8")
Path("502.json").write_text('{"bike_id": "502", "model": "city"}', "utf-8")
Path("503.json").write_text("<h1>Back at six</h1>", "utf-8")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", 8000), Quiet).serve_forever()
