from recall_slow import find_slowly, recalled, rides

# find_slowly, in the other file, is O(n * m): it may compare every ride
# with every recalled bike. The walk through at most 50 stations stays short.


# O(n + m): one walk through the recalled bikes, one through the rides.
def find_quickly(rides, recalled):
    """Return the same, without searching a list for every ride."""
    faulty = set(recalled)
    count = 0
    stations = set()
    for bike, station in rides:
        if bike in faulty:
            count += 1
            stations.add(station)
    return count, stations


# O(n): one walk through the rides, one look-up for each.
def rides_by_station(rides):
    """Return a dictionary: station, and how many rides began there."""
    counts = {}
    for bike, station in rides:
        counts[station] = counts.get(station, 0) + 1
    return counts


# Both ways must agree; a set has no order, so compare sorted.
slow_count, slow_stations = find_slowly(rides, recalled)
count, stations = find_quickly(rides, recalled)
print(count, "rides from", len(stations), "stations")
print("same:", count == slow_count and sorted(stations) == sorted(slow_stations))
print("began at station 7:", rides_by_station(rides)[7])
