# The rule, once: 100 cents for each half-hour that was reached.
def fare(minutes):
    steps = minutes // 30
    return steps * 100


# A function may call another.
def receipt(name, minutes):
    return f"{name}: {minutes} minutes, {fare(minutes)} cents"


# Called from three places.
print(receipt("Ada", 61))
print(fare(45) + fare(29) + fare(61))
if fare(29) == 0:
    print("29 minutes are free")
