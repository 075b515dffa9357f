"""python3 server.py [polite]: each request takes half a second."""
import signal
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Spoke(BaseHTTPRequestHandler):
    def do_GET(self):
        print("request begun", flush=True)
        time.sleep(0.5)
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"ride 8141 ended\n")

    def log_message(self, *_):
        pass


def stop(*_):
    # Take no new requests. (In a thread, as shutdown waits for the loop below.)
    threading.Thread(target=server.shutdown).start()


ThreadingHTTPServer.daemon_threads = False  # closing waits for requests under way
server = ThreadingHTTPServer(("127.0.0.1", 8541), Spoke)
if "polite" in sys.argv:
    signal.signal(signal.SIGTERM, stop)
print("listening", flush=True)
server.serve_forever()
server.server_close()
print("stopped in good order")
