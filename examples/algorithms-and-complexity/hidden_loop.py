def unique(bikes):
    steps, seen = 0, []
    for bike in bikes:
        steps += len(seen)  # what "not in seen" may have to look at
        if bike not in seen:
            seen.append(bike)
    return len(seen), steps


for number in (1000, 2000, 4000):
    print(number, unique(range(number)))
