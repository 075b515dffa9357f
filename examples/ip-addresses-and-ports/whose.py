from ipaddress import ip_address, ip_network

RANGES = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"]
PRIVATE = [ip_network(text) for text in RANGES]


def whose(text):
    address = ip_address(text)
    # 127.0.0.0/8: never leaves the machine.
    if address.is_loopback:
        return "this machine"
    # The three ranges of RFC 1918: only inside one's own network.
    for network in PRIVATE:
        if address in network:
            return f"private, {network}"
    return "not private"


for text in ("127.0.0.1", "10.20.0.5", "172.31.4.4"):
    print(f"{text:13} {whose(text)}")
for text in ("172.32.4.4", "192.168.1.7", "203.0.113.10"):
    print(f"{text:13} {whose(text)}")
