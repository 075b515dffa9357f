from http.server import BaseHTTPRequestHandler, HTTPServer

PAGES = {"/stations": "Central Station\nHarbour\nHill Park\n"}


class Spoke(BaseHTTPRequestHandler):
    def do_GET(self):
        # Look at the path of the request.
        if self.path in PAGES:
            status, text = 200, PAGES[self.path]
        else:
            status, text = 404, f"Nothing at {self.path}\n"
        # Send the response: status, kind of content, content.
        self.send_response(status)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.end_headers()
        self.wfile.write(text.encode())


# Wait at port 8000 of this machine, until somebody presses Ctrl+C.
HTTPServer(("127.0.0.1", 8000), Spoke).serve_forever()
