# The map page of Spoke and three addresses that it asks.
# Start it and leave it running; stop it with Ctrl+C.
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = """<!doctype html>
<title>Spoke map</title>
<link rel="icon" href="data:,">
<h1>Stations</h1>
<p id="stations">nothing yet</p>
<p id="rides">nothing yet</p>
<p id="rider">nothing yet</p>
<script>
function show(id, address, read) {
  fetch(address).then((answer) => answer.text()).then((text) => {
    document.getElementById(id).textContent = read(text);
  });
}
show("stations", "/api/station", (text) => text);
show("rides", "/api/rides", (text) => text);
show("rider", "/api/rider", (text) => text.toUppercase());
</script>
"""
ANSWERS = {
    "/": (200, "text/html", PAGE),
    "/api/stations": (200, "text/plain", "Harbour: 4 bikes"),
    "/api/rides": (500, "text/plain", "the database does not answer"),
    "/api/rider": (200, "text/plain", "Ada"),
}
MISSING = (404, "text/plain", "there is nothing at this address")


class Map(BaseHTTPRequestHandler):
    def do_GET(self):
        status, kind, text = ANSWERS.get(self.path, MISSING)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(text.encode())


ThreadingHTTPServer(("127.0.0.1", 8000), Map).serve_forever()
