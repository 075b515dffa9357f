"""A private bucket in miniature.
Writing needs the secret, reading a signed link that is still valid."""
import hmac
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from signing import SECRET, signature

objects = {}


class Bucket(BaseHTTPRequestHandler):
    def do_PUT(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if hmac.compare_digest(self.headers.get("Authorization", ""), SECRET):
            objects[self.path] = body
            return self.answer(200, b"stored")
        self.answer(403, b"forbidden")

    def do_GET(self):
        address = urlsplit(self.path)
        asked = dict(parse_qsl(address.query))
        expires = asked.get("expires", "0")
        expected = signature(address.path, expires)
        signed = hmac.compare_digest(asked.get("signature", ""), expected)
        if not signed or int(expires) < time.time():
            return self.answer(403, b"forbidden")
        if address.path not in objects:
            return self.answer(404, b"no such key")
        self.answer(200, objects[address.path])

    def answer(self, status, body):
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


ThreadingHTTPServer(("127.0.0.1", 8000), Bucket).serve_forever()
