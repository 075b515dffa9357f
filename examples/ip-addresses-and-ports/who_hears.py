import socket

# A service that listens on one address of this machine. Port 0: any free one.
service = socket.create_server(("127.0.0.1", 0))
port = service.getsockname()[1]


def knock(address, port):
    try:
        socket.create_connection((address, port), timeout=1).close()
        return "connected"
    except OSError as error:
        return error


# The same address, another address of the same machine.
print("127.0.0.1:", knock("127.0.0.1", port))
print("127.0.0.2:", knock("127.0.0.2", port))

# The service stops.
service.close()
print("127.0.0.1:", knock("127.0.0.1", port))
