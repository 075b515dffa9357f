# The receipt of one ride.
minutes = 61
steps = minutes // 30
print("receipt:", steps * 100)

# The invoice of a month.
total = 0
for minutes in [45, 29, 61]:
    steps = minutes // 30
    total = total + steps * 100
print("invoice:", total)

# A refund is never more than the fare.
minutes = 45
wanted = 150
steps = minutes // 30
paid = steps * 100
if wanted > paid:
    wanted = paid
print("refund:", wanted)
