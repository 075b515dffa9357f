for minutes in [29, 30, 31]:
    if minutes < 30:
        print(minutes, "free")
    elif minutes > 30:
        print(minutes, "to pay")
