from pairs import make_visits, meetings_slow


# O(n): one walk. Who comes to a place and minute meets all who were noted there before.
def meetings_fast(visits):
    steps = found = 0
    there = {}
    for rider, station, minute in visits:
        steps += 1
        before = there.get((station, minute), 0)
        found += before
        there[(station, minute)] = before + 1
    return found, steps


# The slow one is O(n²): twice the visits, about four times the steps.
for number in (750, 1500, 3000):
    slow, fast = meetings_slow(make_visits(number)), meetings_fast(make_visits(number))
    assert slow[0] == fast[0]
    print(number, slow, fast, "ratio", round(slow[1] / fast[1]))
