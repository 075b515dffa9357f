"""A page with twelve photos of stations, all fetched at once. Start it, and open http://127.0.0.1:8000 in a browser."""

from http.server import BaseHTTPRequestHandler, HTTPServer

PHOTO = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"><rect width="600" height="900" fill="{}"/></svg>'
COLOURS = ["teal", "tan", "plum", "olive"]


def page():
    photos = "".join(f'<p>Station {n}<br><img src="/photos/{n}.svg" alt="Station {n}">' for n in range(1, 13))
    return f"<!doctype html><html lang=en><title>Stations</title><h1>Stations</h1>{photos}"


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        photo = self.path.startswith("/photos/")
        body = PHOTO.format(COLOURS[len(self.path) % 4]) if photo else page()
        self.send_response(200)
        self.send_header("Content-Type", "image/svg+xml" if photo else "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
