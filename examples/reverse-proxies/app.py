"""Spoke behind a proxy: says who seems to be asking. Start: python3 app.py PORT"""

import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PROXY = "127.0.0.1"


class Spoke(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/slow":
            time.sleep(2)
        # Who opened the connection, and what a header says about somebody further away.
        neighbour = self.client_address[0]
        forwarded = self.headers.get("X-Forwarded-For", "")
        # Only the own proxy is believed, and only the last entry, which it wrote.
        believed = forwarded if forwarded and neighbour == PROXY else neighbour
        rider = believed.split(",")[-1].strip()
        body = f"{self.path} rider={rider} neighbour={neighbour}"
        body += f" forwarded={forwarded or 'nothing'}"
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        self.wfile.write(body.encode() + b"\n")

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Spoke).serve_forever()
