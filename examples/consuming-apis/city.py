"""The city's stations: `python city.py`, then http://127.0.0.1:8000/stations?page=1."""

import json
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAMES = ["Central Station", "Market Square", "Harbour", "University", "Café Quay"]


def page(number):
    names = NAMES[number * 2 - 2 : number * 2]
    part = [{"name": name, "bikes": len(name) // 3} for name in names]
    following = f"/stations?page={number + 1}" if number < 3 else None
    return {"stations": part, "next": following}


class City(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path.startswith("/stations?page="):
            return self.answer(200, json.dumps(page(int(self.path[-1]))))
        if self.path == "/slow":
            time.sleep(2)
        if self.path == "/odd":
            odd = [{"name": "Harbour", "bikes": "many"}]
            return self.answer(200, json.dumps({"stations": odd, "next": None}))
        if self.path == "/round":
            good = [{"name": "Harbour", "bikes": 2}]
            return self.answer(200, json.dumps({"stations": good, "next": "/round"}))
        if self.path == "/maintenance":
            return self.answer(200, "<h1>Back at six</h1>", "text/html")
        return self.answer(503, "<h1>Service Unavailable</h1>", "text/html")

    def answer(self, status, body, kind="application/json"):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), City).serve_forever()
