# The assistant's proposal, as it came
def fare(minutes):
    if minutes <= 30:
        return 0
    return minutes // 30 * 100


# My own inputs: ordinary ones, and both sides of each boundary
print(10, fare(10))
print(45, fare(45))
print(29, fare(29))
print(30, fare(30))
print(59, fare(59))
print(60, fare(60))
