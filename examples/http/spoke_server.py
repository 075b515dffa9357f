# A tiny Spoke server to practise on. You need not understand it yet.
# It runs until you press Ctrl+C.
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

STATIONS = {"/stations/1": "Central Station", "/stations/3": "Harbour"}
rides = []


class Spoke(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path in STATIONS:
            self.answer(200, STATIONS[self.path])
        elif self.path.startswith("/station/"):
            self.answer(301, "moved", Location=self.path.replace("station", "stations"))
        else:
            self.answer(500 if self.path == "/report" else 404, "no details")

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if self.path != "/rides":
            self.answer(405, "this address can only be read", Allow="GET")
        elif not body.startswith("bike="):
            self.answer(400, "say which bike, as in bike=501")
        elif body in rides:
            self.answer(409, "this bike is on a ride already")
        else:
            rides.append(body)
            self.answer(201, "ride started", Location=f"/rides/{len(rides)}")

    def answer(self, status, text, **headers):
        self.send_response_only(status)
        first = {"Content-Type": "text/plain", "Content-Length": str(len(text) + 1)}
        for name, value in {**first, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(f"{text}\n".encode())


ThreadingHTTPServer(("127.0.0.1", 8000), Spoke).serve_forever()
