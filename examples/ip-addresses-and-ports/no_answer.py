import socket

# Plays a firewall that drops packets: the queue of this service is full,
# so Linux lets new calls wait unanswered.
service = socket.create_server(("127.0.0.1", 0), backlog=0)
address = service.getsockname()
waiting = socket.create_connection(address)

try:
    socket.create_connection(address, timeout=1)
except OSError as error:
    print("error:", error)
