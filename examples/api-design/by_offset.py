rides = [4707, 4706, 4705, 4704, 4703, 4702, 4701]  # newest first


def page(number, size=3):
    start = (number - 1) * size
    return rides[start : start + size]


print("page 1:", page(1))
rides.insert(0, 4708)  # a new ride begins
print("page 2:", page(2))
print("page 3:", page(3))
