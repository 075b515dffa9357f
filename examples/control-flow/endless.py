rounds = 0
free_docks = 3
while free_docks != 0:
    free_docks = free_docks - 2
    # Only so that this page comes to an end: five rounds are enough.
    rounds = rounds + 1
    if rounds == 5:
        break
    print("free docks:", free_docks)
