# A ride under 30 minutes is free.
def fare(minutes):
    return minutes // 30 * 100


for minutes in [29, 30, 61]:
    print(minutes, "min:", fare(minutes), "cents")
