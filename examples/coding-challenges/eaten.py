def three_longest(minutes):
    best = []
    for _ in range(3):
        best.append(max(minutes))
        minutes.remove(max(minutes))
    return best


trips = [5, 40, 22, 7]
print(three_longest(trips), "and the caller's list is now", trips)
print(three_longest(trips))
