def total(rides):
    cents = 0
    for minutes in rides:
        cents = cents + minutes // 30 * 100
        return cents


print(total([45, 29, 61]))
