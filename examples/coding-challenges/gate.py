def most_at_once(rides):
    # A start adds a bike, an end takes one away. In the same minute
    # -1 is sorted before 1, so the end comes first.
    changes = []
    for start, end in rides:
        changes.append((start, 1))
        changes.append((end, -1))
    most = out = 0
    for _, change in sorted(changes):
        out += change
        most = max(most, out)
    return most


# n rides: sorting decides, O(n log n).
examples = [
    ([(480, 500), (490, 510), (495, 505)], 3),
    ([(480, 500), (500, 510)], 1),
    ([(500, 510), (480, 505), (480, 490)], 2),
    ([], 0),
]
for rides, expected in examples:
    print(most_at_once(rides), most_at_once(rides) == expected)
