from ipaddress import ip_address, ip_network

# Who may try which port, and on which address a program listens there.
ALLOWED = {443: "0.0.0.0/0", 22: "198.51.100.0/24",
           5432: "10.20.0.0/16", 9100: "10.20.0.0/16"}
LISTENS = {22: "0.0.0.0", 443: "0.0.0.0", 5432: "0.0.0.0",
           6379: "0.0.0.0", 9100: "127.0.0.1"}


def attempt(sender, port):
    # The firewall is asked before the listener.
    if port not in ALLOWED or ip_address(sender) not in ip_network(ALLOWED[port]):
        return "timed out"
    if LISTENS.get(port) != "0.0.0.0":
        return "connection refused"
    return "connected"


for sender, port in [("203.0.113.77", 443), ("198.51.101.7", 22), ("10.20.3.4", 5432),
                     ("10.200.3.4", 5432), ("10.20.3.4", 9100), ("203.0.113.77", 6379)]:
    print(sender, port, attempt(sender, port))
