"""Stations are answered at once; a ride needs one of two lines for 0.2 seconds."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

lines, lock = threading.Semaphore(2), threading.Lock()
counts = {"waiting": 0, "most waiting": 0}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/rides":
            with lock:
                counts["waiting"] += 1
                counts["most waiting"] = max(counts.values())
            with lines:
                with lock:
                    counts["waiting"] -= 1
                time.sleep(0.2)
        body = json.dumps(counts).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *parts):
        pass


class Server(ThreadingHTTPServer):
    request_queue_size = 256


Server(("127.0.0.1", 8000), Handler).serve_forever()
