def points(minutes, factor=1):
    earned = minutes // 10 * factor
    if earned > 12:
        return 12
    return earned


def total(rides, factor=1):
    added = 0
    for minutes in rides:
        added = added + points(minutes, factor)
    return added


def level(collected):
    if collected >= 20:
        return "gold"
    if collected >= 10:
        return "silver"
    return "bronze"


print(points(9), points(10), points(500))
print(total([9, 10, 35, 500]), level(total([9, 10, 35, 500])))
print(total([9, 10, 35, 500], 2), level(total([9, 10, 35, 500], 2)))
