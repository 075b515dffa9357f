from ipaddress import ip_address

ALLOWED = {22, 80, 443}
SERVER = {"public": "203.0.113.10", "inside": "10.20.0.5"}


def read(file):
    # "127.0.0.1:5432 postgres" becomes {5432: ("127.0.0.1", "postgres")}.
    found = {}
    for line in open(file, encoding="utf-8"):
        place, program = line.split()
        address, port = place.rsplit(":", 1)
        found[int(port)] = (address, program)
    return found


def attempt(services, port, target):
    # The firewall comes first, and it stands at the public address.
    if target == SERVER["public"] and port not in ALLOWED:
        return "timed out: firewall"
    # Then somebody has to listen on this address.
    address, program = services.get(port, ("", ""))
    if address in ("0.0.0.0", target):
        return f"connected: {program}"
    if address and ip_address(address).is_loopback:
        return f"connection refused: {program} hears only the machine itself"
    return "connection refused: nobody listens here"


services = read("listening.txt")
for port in (80, 443, 6379, 8080):
    print("public", port, attempt(services, port, SERVER["public"]))
for port in (6379, 9100, 5432):
    print("inside", port, attempt(services, port, SERVER["inside"]))

assert attempt(services, 80, SERVER["public"]) == "connected: nginx"
assert attempt(services, 6379, SERVER["inside"]) == "connected: redis"
