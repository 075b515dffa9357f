def fare(minutes):
    if minutes <= 30:
        return 0
    return minutes // 30 * 100


# "I have also written checks for you."
print(fare(10) == 0)
print(fare(30) == 0)
print(fare(45) == 100)
