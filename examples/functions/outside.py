def fare(minutes):
    steps = minutes // 30
    return steps * 100


print(fare(61))
print(steps)
