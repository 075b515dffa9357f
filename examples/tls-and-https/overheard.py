import socket
import ssl
import subprocess

import line

subprocess.run(["bash", "certificates.sh"], check=True)


def sign_in(port, context=None):
    # With a context, TLS comes first.
    sock = socket.create_connection(("127.0.0.1", port))
    if context:
        sock = context.wrap_socket(sock, server_hostname="spoke.example")
    sock.sendall(b"password=tandem")
    print(sock.recv(100).decode())
    return sock.version() if context else "no TLS"

for certificate in (None, "spoke"):
    # Somebody listens between you and the server.
    heard = []
    port = line.listener(line.server(certificate), heard)
    trusting = ssl.create_default_context(cafile="ca.pem")
    print(sign_in(port, trusting if certificate else None))
    print("the listener knows the password:", b"tandem" in b"".join(heard))
