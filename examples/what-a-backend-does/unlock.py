# The database: what Spoke remembers
bikes = {501: "in dock 7", 502: "in the workshop"}
rides = []


# The server: it checks the rules, then changes what is remembered.
def unlock(bike, rider):
    if not bikes[bike].startswith("in dock"):
        return "no, this bike is " + bikes[bike]
    bikes[bike] = "on a ride"
    rides.append((bike, rider))
    return "unlocked"


# The front end: it asks and shows the answer, and decides nothing.
def tap(bike, rider):
    print(rider, "taps Unlock on bike", bike)
    print("   the screen says:", unlock(bike, rider))


tap(501, "Ada")
tap(502, "Ben")
tap(501, "Ben")
print(bikes, rides)
