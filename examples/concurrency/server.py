"""A slow server: /wait/3 answers after three tenths of a second.

/most tells how many requests it had at once. The lock keeps the count right.
"""

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

lock = threading.Lock()
count = {"now": 0, "most": 0}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/most":
            body, count["most"] = str(count["most"]), 0
        else:
            with lock:
                count["now"] += 1
                count["most"] = max(count["most"], count["now"])
            time.sleep(int(self.path.split("/")[-1]) / 10)
            with lock:
                count["now"] -= 1
            body = f"answer to {self.path}"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *words):
        pass


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
