import json
from http.server import BaseHTTPRequestHandler, HTTPServer

# Hidden from callers: where the numbers come from.
STATIONS = {"1": {"name": "Central Station", "bikes": 2},
            "3": {"name": "Harbour", "bikes": 0}}


class Stations(BaseHTTPRequestHandler):
    def do_GET(self):
        # Promised: this path, these fields, 404 for an unknown station.
        number = self.path.removeprefix("/stations/")
        if number in STATIONS:
            self.answer(200, STATIONS[number])
        else:
            self.answer(404, {"error": "unknown station"})

    def answer(self, status, value):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(value).encode())


HTTPServer(("127.0.0.1", 8000), Stations).serve_forever()
