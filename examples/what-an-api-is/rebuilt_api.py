import json
from http.server import BaseHTTPRequestHandler, HTTPServer

# Rebuilt inside: names and docks apart, and the bikes are counted.
NAMES = {"1": "Central Station", "3": "Harbour"}
DOCKS = {"1": [501, None, 502], "3": [None, None]}


class Stations(BaseHTTPRequestHandler):
    def do_GET(self):
        number = self.path.removeprefix("/stations/")
        if number in NAMES:
            free = DOCKS[number].count(None)
            bikes = len(DOCKS[number]) - free
            self.answer(200, {"name": NAMES[number],
                              "bikes": bikes, "free_docks": free})
        else:
            self.answer(404, {"error": "there is no such station"})

    def answer(self, status, value):
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(json.dumps(value).encode())


HTTPServer(("127.0.0.1", 8000), Stations).serve_forever()
