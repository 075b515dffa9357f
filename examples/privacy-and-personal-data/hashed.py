from hashlib import sha256


def hashed(address):
    return sha256(address.encode()).hexdigest()


# "Anonymous" rides: the address has been replaced by its hash.
rides = [
    (hashed("ada@example.org"), "Harbour", "07:30"),
    (hashed("ben@example.org"), "University", "09:00"),
]

# Anybody with a list of addresses hashes it too.
addresses = ["ada@example.org", "ben@example.org", "cleo@example.org"]
known = {hashed(address): address for address in addresses}
for who, station, time in rides:
    print(known.get(who, "unknown"), "left", station, "at", time)
