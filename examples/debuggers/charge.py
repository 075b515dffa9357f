def minutes_of(start, end):
    seconds = end - start
    return seconds // 60 + 1


def price(minutes):
    if minutes < 30:
        return 0
    return 100 + (minutes - 30) // 30 * 100


def receipt(ride):
    minutes = minutes_of(ride["start"], ride["end"])
    cents = price(minutes)
    return f"{minutes} minutes, {cents} cents"


print(receipt({"start": 0, "end": 1800}))
print(receipt({"start": 600, "end": 2399}))
