def search_list(stations, wanted):
    """Return the name and how many comparisons it took."""
    comparisons = 0
    for number, name in stations:
        comparisons += 1
        if number == wanted:
            return name, comparisons


for size in [300, 600]:
    # Stations as pairs in a list, and the same as a dictionary.
    pairs = []
    names = {}
    for number in range(1, size + 1):
        pairs.append((number, f"Station {number}"))
        names[number] = f"Station {number}"

    # Look every station up once, in both ways.
    total = 0
    for wanted in range(1, size + 1):
        name, comparisons = search_list(pairs, wanted)
        total += comparisons
        if names[wanted] != name:
            print("different:", wanted)
    print(size, "stations:", total, "comparisons or", size, "look-ups")
