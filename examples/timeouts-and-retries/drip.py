import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

import requests


class Drip(BaseHTTPRequestHandler):
    def do_GET(self):
        # Eight bytes, one every tenth of a second: 0.8 seconds in all.
        self.send_response(200)
        self.end_headers()
        for letter in b"too slow":
            time.sleep(0.1)
            self.wfile.write(bytes([letter]))

    def log_message(self, *words):
        pass


server = HTTPServer(("127.0.0.1", 0), Drip)
threading.Thread(target=server.serve_forever, daemon=True).start()
began = time.perf_counter()
print(requests.get(f"http://127.0.0.1:{server.server_port}/", timeout=0.4).text)
print("longer than 0.4 seconds:", time.perf_counter() - began > 0.4)
