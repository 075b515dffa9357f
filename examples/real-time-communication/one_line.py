from client import messages

# Each message must end with an empty line. This server sends only one line end.
sent = "id: 1\ndata: 2\nid: 2\ndata: 1\nid: 3\ndata: 0\n"
print("messages:", list(messages(sent.splitlines())))

# The same with the empty lines.
sent = "id: 1\ndata: 2\n\nid: 2\ndata: 1\n\n"
print("messages:", list(messages(sent.splitlines())))
