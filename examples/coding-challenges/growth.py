# Do two rides together last exactly 60 minutes? Every pair is tried.
def by_pairs(minutes):
    steps = 0
    for first in range(len(minutes)):
        for second in range(first + 1, len(minutes)):
            steps += 1
            if minutes[first] + minutes[second] == 60:
                return steps
    return steps


# One pass: a set remembers what has been seen.
def by_set(minutes):
    steps, seen = 0, set()
    for value in minutes:
        steps += 1
        if 60 - value in seen:
            return steps
        seen.add(value)
    return steps


# The worst case: no such pair.
for size in (100, 200, 1000):
    rides = [61] * size
    pairs, once = by_pairs(rides), by_set(rides)
    print(size, "rides:", pairs, "steps by pairs,", once, "with a set")
