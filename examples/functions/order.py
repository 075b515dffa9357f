def longest(rides):
    best = 0
    for minutes in rides:
        if minutes > best:
            best = minutes
    return best
print(longest([45, 29, 61]))
