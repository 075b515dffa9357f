"""One copy of Spoke. Start: python3 app.py PORT NAME [ill]"""
import secrets
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Spoke(BaseHTTPRequestHandler):
    def do_POST(self):
        # POST /login: a session and its cookie. (No password; that is another page.)
        number = secrets.token_hex(16)
        self.sessions[number] = "Ada"
        cookie = f"session={number}; HttpOnly"
        self.answer(200, f"welcome from copy {self.name}", cookie)

    def do_GET(self):
        number = self.headers.get("Cookie", "").removeprefix("session=")
        if self.ill:
            self.answer(500, f"copy {self.name} cannot reach the database")
        elif self.path == "/stations":
            self.answer(200, f"6 stations, from copy {self.name}")
        elif number in self.sessions:
            self.answer(200, f"rides of {self.sessions[number]}, from copy {self.name}")
        else:
            self.answer(401, f"copy {self.name} does not know you")

    def answer(self, status, text, cookie=None):
        self.send_response(status)
        if cookie:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(f"{status} {text}\n".encode())


def run(sessions):
    Spoke.sessions, Spoke.name, Spoke.ill = sessions, sys.argv[2], "ill" in sys.argv
    Spoke.log_message = lambda *_: None
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Spoke).serve_forever()


if __name__ == "__main__":
    run({})  # session number -> rider, in the memory of this process
