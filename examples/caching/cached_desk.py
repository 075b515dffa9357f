from cache import Cache
from desk import end_ride, free_at, queries, rides_of

free = Cache(seconds=5)
history = Cache(seconds=3600)


def free_cached(station_id):
    # The same for everybody, and may be five seconds old.
    return free.get(f"free:{station_id}", lambda: free_at(station_id))


def rides_cached(rider):
    # Private, so the rider is part of the key.
    return history.get(f"rides:{rider}", lambda: rides_of(rider))


def end_ride_cached(rider, ride):
    # First the change, then the deletion of this one copy.
    end_ride(rider, ride)
    history.entries.pop(f"rides:{rider}", None)


# Ten calls by each rider, one query each.
for turn in range(10):
    assert rides_cached("Ada") == ["8141"] and rides_cached("Grace") == []
print("queries", queries, "hits", history.hits, "misses", history.misses)

# A ride ends: only Ada's copy is fetched again.
end_ride_cached("Ada", "8142")
print("Ada", rides_cached("Ada"), "Grace", rides_cached("Grace"))
print("queries", queries[2:])

# No free bike is an answer too, and worth keeping.
for turn in range(10):
    assert free_cached(3) == 0
print("queries", queries[3:])
