import sys
from http.server import HTTPServer

import gallery

FIRST_SCREEN = 1


def page():
    parts = ["<!doctype html><html lang=en><title>Stations</title><h1>Stations</h1>"]
    for n in range(1, 13):
        later = ' loading="lazy"' if n > FIRST_SCREEN else ""
        photo = f'<img src="/photos/{n}.svg" alt="Station {n}" {gallery.SIZE}{later}>'
        parts.append(f"<p>Station {n}<br>\n{photo}")
    return "\n".join(parts)


gallery.page = page
images = [line for line in page().splitlines() if line.startswith("<img")]
print(len(images), "images")
lazy = ["loading=" in line for line in images]
print(sum(lazy), "of them lazy, the first one:", lazy[0])
print("with width and height:", sum(gallery.SIZE in line for line in images))
if "serve" in sys.argv:
    HTTPServer(("127.0.0.1", 8000), gallery.Handler).serve_forever()
