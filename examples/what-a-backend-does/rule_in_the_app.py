bikes = {502: "in the workshop"}


# The server trusts every caller.
def unlock(bike, rider):
    bikes[bike] = "on a ride"
    return "unlocked"


# The rule stands in the app ...
def tap(bike, rider):
    if bikes[bike] == "in the workshop":
        print(rider, "-> no, this bike is in the workshop")
    else:
        print(rider, "->", unlock(bike, rider))


tap(502, "Ben")

# ... and somebody writes an app of his own, without it.
print("Mallory ->", unlock(502, "Mallory"))
