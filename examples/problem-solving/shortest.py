def shortest(rides):
    best = 0
    for minutes in rides:
        if minutes < best:
            best = minutes
    return best


print(shortest([45, 12, 61]), "expected 12")
