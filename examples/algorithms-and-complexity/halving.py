def find(sorted_numbers, wanted):
    # Look in the middle, throw away the half that cannot hold it, repeat.
    low, high, steps = 0, len(sorted_numbers) - 1, 0
    while low <= high:
        steps += 1
        middle = (low + high) // 2
        if sorted_numbers[middle] == wanted:
            return middle, steps
        if sorted_numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return None, steps


# A thousand, a million: how many looks for a number that is not there?
for size in (1_000, 1_000_000):
    print(size, find(range(size), size))
