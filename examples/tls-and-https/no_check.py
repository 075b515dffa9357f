import socket
import ssl
import subprocess

import line

subprocess.run(["bash", "certificates.sh"], check=True)

# "Now it works": the check is switched off.
context = ssl.create_default_context(cafile="ca.pem")
context.check_hostname = False
context.verify_mode = ssl.CERT_NONE

# The server that answers is the impostor.
connection = socket.create_connection(("127.0.0.1", line.server("impostor")))
connection = context.wrap_socket(connection, server_hostname="spoke.example")
connection.sendall(b"password=tandem")
print("encrypted with", connection.version(), "and sent to the impostor,")
print("who says:", connection.recv(100).decode())
