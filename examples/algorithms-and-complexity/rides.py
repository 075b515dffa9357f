"""Makes rides (bike, start, end); every seventh overlaps the next one of its bike."""


def make_rides(number):
    rides = []
    for i in range(number):
        bike, turn = i % 50, i // 50
        start = turn * 40
        length = 45 if i % 7 == 0 else 30
        rides.append((bike, start, start + length))
    return rides
