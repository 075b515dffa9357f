def fare(minutes):
    return minutes // 30 * 100


print("trying it out:", fare(61))
