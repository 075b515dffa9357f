def fare(minutes):
    half_hours = minutes // 30
    return half_hours * 100


def receipt(name, typed):
    cents = fare(typed)
    return name + ": " + str(cents)


# What the form sends
print(receipt("Ada", 45))
print(receipt("Ben", "45"))
print("done")
