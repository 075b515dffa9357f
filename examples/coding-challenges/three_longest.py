def three_longest(minutes):
    # Keep the best three that have been seen so far.
    best = []
    for value in minutes:
        best.append(value)
        if len(best) > 3:
            best.remove(min(best))
    # Only these three are sorted, not the list.
    return sorted(best, reverse=True)


# Examples first: the plain case, too few, none, equal ones.
examples = [
    ([5, 40, 22, 7], [40, 22, 7]),
    ([5, 9], [9, 5]),
    ([], []),
    ([9, 9, 9, 2], [9, 9, 9]),
]
for given, expected in examples:
    print(three_longest(given), three_longest(given) == expected)
