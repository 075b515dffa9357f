starts = ["Harbour", "University", "Harbour"]
rides_from = {}
for station in starts:
    if station not in rides_from:
        rides_from[station] = 0
    rides_from[station] += 1
print(rides_from)
