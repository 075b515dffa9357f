import sys
from http.server import HTTPServer

import gallery

FIRST_SCREEN = 1


def page():
    parts = ["<!doctype html><html lang=en><title>Stations</title><h1>Stations</h1>"]
    for n in range(1, 13):
        later = ' loading="lazy"' if n > FIRST_SCREEN else ""
        parts.append(f'<p>Station {n}<br>')
        parts.append(f'<img src="/photos/{n}.svg" alt="Station {n}" width="600" height="900"{later}>')
    return "\n".join(parts)


gallery.page = page
images = [line for line in page().splitlines() if line.startswith("<img")]
print(len(images), "images")
print(sum("loading=" in line for line in images), "of them lazy, the first one:", "loading=" in images[0])
print("with width and height:", sum('width="600" height="900"' in line for line in images))
if "serve" in sys.argv:
    HTTPServer(("127.0.0.1", 8000), gallery.Handler).serve_forever()
