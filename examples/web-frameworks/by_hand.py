from http.server import BaseHTTPRequestHandler, HTTPServer

names = {1: "Central Station", 3: "Harbour"}


class Desk(BaseHTTPRequestHandler):
    def do_GET(self):
        # Take the address apart, and find out who should answer.
        parts = self.path.split("/")
        known = len(parts) == 3 and parts[1] == "stations" and parts[2].isdecimal() and int(parts[2]) in names
        text = "<h1>" + names[int(parts[2])] + "</h1>" if known else "<h1>Not found</h1>"
        # Build the answer: status, headers, body in bytes.
        body = text.encode("utf-8")
        self.send_response(200 if known else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


HTTPServer(("127.0.0.1", 8000), Desk).serve_forever()
