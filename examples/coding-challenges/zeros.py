def three_longest(minutes):
    best = [0, 0, 0]
    for value in minutes:
        if value > min(best):
            best.remove(min(best))
            best.append(value)
    return sorted(best, reverse=True)


print(three_longest([5, 40, 22, 7]))
print(three_longest([5, 9]))
