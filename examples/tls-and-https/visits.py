import socket
import ssl
import subprocess

import line

subprocess.run(["bash", "certificates.sh"], check=True)


def visit(certificate, authority="ca.pem", name="spoke.example"):
    # A client that trusts one authority visits a server with this certificate.
    context = ssl.create_default_context(cafile=authority)
    sock = socket.create_connection(("127.0.0.1", line.server(certificate)))
    try:
        return context.wrap_socket(sock, server_hostname=name).version()
    except ssl.SSLCertVerificationError as error:
        return error.verify_message


# One that is right, then three that are not.
print("right:     ", visit("spoke"))
print("other name:", visit("desk"))
print("too old:   ", visit("old"))
print("impostor:  ", visit("impostor"))
