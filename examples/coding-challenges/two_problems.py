def first_repeat(bikes):
    seen = set()
    for bike in bikes:
        if bike in seen:
            return bike
        seen.add(bike)
    return None


def busiest(stations):
    rides = {}
    for station in stations:
        rides[station] = rides.get(station, 0) + 1
    best = None
    for station in sorted(rides):
        if best is None or rides[station] > rides[best]:
            best = station
    return best


cases = [
    (first_repeat, [501, 502, 503, 502, 501], 502),
    (first_repeat, [501, 502], None),
    (first_repeat, [], None),
    (busiest, ["Harbour", "University", "Harbour"], "Harbour"),
    (busiest, ["University", "Harbour"], "Harbour"),
    (busiest, [], None),
]
for function, given, expected in cases:
    result = function(given)
    verdict = "right" if result == expected else "WRONG"
    print(verdict, function.__name__, given, "->", result)
