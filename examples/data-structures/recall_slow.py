"""Bikes with a faulty brake are called back. Which rides used one? Slow on purpose."""

# 3,000 rides as (bike, station), made by a rule instead of a file.
rides = []
for n in range(3000):
    rides.append((n * 7 % 1000, n % 50))

# Every fourth bike is called back.
recalled = []
for bike in range(0, 1000, 4):
    recalled.append(bike)


def find_slowly(rides, recalled):
    """Return how many rides used a recalled bike, and at which stations, each once."""
    count = 0
    stations = []
    for bike, station in rides:
        if bike in recalled:
            count += 1
            if station not in stations:
                stations.append(station)
    return count, stations
