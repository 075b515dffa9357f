# Each duration in turn; minutes holds one of them at a time.
total = 0
for minutes in [12, 29, 30, 61, 1440]:
    cents = minutes // 30 * 100
    total = total + cents
    # Exactly one branch runs: the first whose condition is true.
    if minutes < 30:
        note = "free"
    elif minutes < 1440:
        note = "to pay"
    else:
        note = "call the rider"
    print(minutes, cents, note)
print("total", total)

# Count down until the condition is false.
seconds = 3
while seconds > 0:
    print("dock closes in", seconds)
    seconds = seconds - 1
print("closed")
