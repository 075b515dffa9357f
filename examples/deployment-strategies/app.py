"""One copy of Spoke: python3 app.py PORT VERSION."""
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Spoke(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(f"version {sys.argv[2]}\n".encode())

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Spoke).serve_forever()
