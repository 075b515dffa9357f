docks = 2
bikes = 1
refused = 0

# Each event once; exactly one case applies to it.
for event in ["out", "out", "back", "back", "back", "close", "out"]:
    if event == "close":
        break
    if event == "out" and bikes > 0:
        bikes = bikes - 1
        print(event, bikes)
    elif event == "back" and bikes < docks:
        bikes = bikes + 1
        print(event, bikes)
    else:
        refused = refused + 1
        print(event, "refused")

# What is left, once, after the loop.
print("bikes:", bikes, "refused:", refused)
