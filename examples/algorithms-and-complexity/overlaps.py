from rides import make_rides


# Compare every ride with every later one. True counts as 1.
def all_pairs(rides):
    steps = found = 0
    for i in range(len(rides)):
        for j in range(i + 1, len(rides)):
            steps += 1
            a, b = rides[i], rides[j]
            found += a[0] == b[0] and a[1] < b[2] and b[1] < a[2]
    return found, steps


# Sort by bike and start; compare each ride with the next one only.
def neighbours(rides):
    rides = sorted(rides)
    found = 0
    for a, b in zip(rides, rides[1:]):
        found += a[0] == b[0] and b[1] < a[2]
    return found, len(rides) - 1


for number in (500, 1000, 2000):
    print(number, all_pairs(make_rides(number)), neighbours(make_rides(number)))
