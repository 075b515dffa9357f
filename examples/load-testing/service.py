"""A service with four workers; each request keeps one busy for a tenth of a second."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

workers, lock = threading.Semaphore(4), threading.Lock()
counts = {"waiting": 0, "most waiting": 0}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/numbers":
            with lock:
                counts["waiting"] += 1
                counts["most waiting"] = max(counts.values())
            with workers:
                with lock:
                    counts["waiting"] -= 1
                time.sleep(0.1)
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
