def fare(minutes, cents_per_step=100):
    steps = minutes // 30
    return steps * cents_per_step


def invoice(rides, cents_per_step=100):
    total = 0
    for minutes in rides:
        total = total + fare(minutes, cents_per_step)
    return total


def refund(wanted, minutes, cents_per_step=100):
    paid = fare(minutes, cents_per_step)
    if wanted > paid:
        return paid
    return wanted


# The same three lines as before.
print("receipt:", fare(61))
print("invoice:", invoice([45, 29, 61]))
print("refund:", refund(150, 45))

# With 120 cents for each half-hour.
print("invoice:", invoice([45, 29, 61], 120))

# Checks: each line must say True.
print(fare(29) == 0)
print(fare(30) == 100)
print(refund(50, 45) == 50)
print(refund(150, 29) == 0)
