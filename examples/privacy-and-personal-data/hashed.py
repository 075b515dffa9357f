from hashlib import sha256

# "Anonymous" rides: the address has been replaced by its hash.
rides = [(sha256(b"ada@example.org").hexdigest(), "Harbour", "07:30"), (sha256(b"ben@example.org").hexdigest(), "University", "09:00")]

# Anybody with a list of addresses hashes it too.
known = {sha256(address.encode()).hexdigest(): address for address in ["ada@example.org", "ben@example.org", "cleo@example.org"]}
for who, station, time in rides:
    print(known.get(who, "unknown"), "left", station, "at", time)
