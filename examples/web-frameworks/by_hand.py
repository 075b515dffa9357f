from http.server import BaseHTTPRequestHandler, HTTPServer

names = {1: "Central Station", 3: "Harbour"}


class Desk(BaseHTTPRequestHandler):
    def do_GET(self):
        # Compare the address with every page that there is.
        status = 404
        text = "<h1>Not found</h1>"
        for station_id in names:
            if self.path == f"/stations/{station_id}":
                status = 200
                text = f"<h1>{names[station_id]}</h1>"
        # Build the answer: status, headers, body in bytes.
        body = text.encode("utf-8")
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


HTTPServer(("127.0.0.1", 8000), Desk).serve_forever()
