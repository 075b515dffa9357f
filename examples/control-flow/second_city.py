# Each ride once.
total = 0
free = 0
longest = 0
for minutes in [5, 14, 15, 16, 60, 61, 1440]:
    # The cases, from the shortest ride up; exactly one applies.
    if minutes < 15:
        cents = 0
        free = free + 1
    elif minutes <= 60:
        cents = 100
    elif minutes < 1440:
        cents = 100 + (minutes - 60) * 5
    else:
        cents = 9000
    print(minutes, "minutes:", cents)
    # Keep what the report needs.
    total = total + cents
    if minutes > longest:
        longest = minutes
print("total:", total, "free rides:", free, "longest:", longest)

# Put 500 cents aside each week until a lock of 1800 is paid.
weeks = 0
saved = 0
while saved < 1800:
    saved = saved + 500
    weeks = weeks + 1
print("weeks:", weeks, "saved:", saved)
