"""Servers on 127.0.0.1, and a listener who passes on what goes by and remembers it."""
import socket
import ssl
from threading import Thread


def start(work):
    listening = socket.create_server(("127.0.0.1", 0))
    def run():
        while True:
            try:
                work(listening.accept()[0])
            except OSError:
                pass  # the other side has gone
    Thread(target=run, daemon=True).start()
    return listening.getsockname()[1]


def server(certificate=None):  # with a certificate: inside TLS
    def work(line):
        if certificate:
            context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            context.load_cert_chain(f"{certificate}.pem", f"{certificate}.key")
            line = context.wrap_socket(line, server_side=True)
        line.recv(1000)
        line.sendall(b"welcome")
    return start(work)


def listener(port, heard):
    # Between a client and the server on `port`; `heard` gets what the client sends.
    def work(line):
        onward = socket.create_connection(("127.0.0.1", port))
        Thread(target=pass_on, args=(onward, line, []), daemon=True).start()
        pass_on(line, onward, heard)
    def pass_on(source, target, noted):
        while data := source.recv(4096):
            noted.append(data)
            target.sendall(data)
    return start(work)
