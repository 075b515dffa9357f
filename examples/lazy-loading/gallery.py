"""A page with twelve photos of stations, all fetched at once.

Start it, and open http://127.0.0.1:8000 in a browser.
"""

from http.server import BaseHTTPRequestHandler, HTTPServer

SIZE = 'width="600" height="900"'
SVG = 'xmlns="http://www.w3.org/2000/svg"'
PHOTO = f'<svg {SVG} {SIZE}><rect {SIZE} fill="COLOUR"/></svg>'
COLOURS = ["teal", "tan", "plum", "olive"]


def page():
    html = "<!doctype html><html lang=en><title>Stations</title><h1>Stations</h1>"
    for n in range(1, 13):
        html += f'<p>Station {n}<br><img src="/photos/{n}.svg" alt="Station {n}">'
    return html


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        photo = self.path.startswith("/photos/")
        body = PHOTO.replace("COLOUR", COLOURS[len(self.path) % 4]) if photo else page()
        self.send_response(200)
        kind = "image/svg+xml" if photo else "text/html; charset=utf-8"
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body.encode())


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", 8000), Handler).serve_forever()
