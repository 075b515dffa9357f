def fare(minutes):
    print(minutes // 30 * 100)


total = fare(45) + fare(61)
print("total:", total)
