OURS = {"127.0.0.1", "10.20.0.5"}


def visitor(neighbour, forwarded):
    # The neighbour on the line is certain. What stands in the header is only
    # as good as the proxy that wrote the end of it.
    way = forwarded.split(", ") if forwarded else []
    address = neighbour
    while address in OURS and way:
        address = way.pop()
    return address


for neighbour, forwarded in [
    ("127.0.0.1", "203.0.113.7"),
    ("127.0.0.1", "198.51.100.9, 203.0.113.7"),
    ("203.0.113.8", "198.51.100.9"),
    ("127.0.0.1", "198.51.100.9, 203.0.113.7, 10.20.0.5"),
    ("127.0.0.1", ""),
]:
    print(visitor(neighbour, forwarded))
