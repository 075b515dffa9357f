import os

from redis import Redis

port = int(os.environ.get("REDIS_PORT", "6379"))
store = Redis(port=port, decode_responses=True)
docks = {12: [501, None, 503], 13: [None]}  # stands for the database
asked = 0


def count_in_database(station):
    global asked
    asked = asked + 1
    return sum(bike is not None for bike in docks[station])


def free_bikes(station):
    # Ask the store; if it knows nothing, ask the database and remember for 30 seconds.
    kept = store.get(f"free:{station}")
    if kept is None:
        kept = count_in_database(station)
        store.set(f"free:{station}", kept, ex=30)
    # A ranking of what people look at.
    store.zincrby("looked-at", 1, f"station {station}")
    return int(kept)


print([free_bikes(12) for _ in range(5)], free_bikes(13), "database asked", asked)
assert asked == 2 and 0 < store.ttl("free:12") <= 30
# Even 0 is a value: station 13 is empty, and the store knows that.
assert store.get("free:13") == "0"
# A bike leaves: forget the old number in the same place.
docks[12][0] = None
store.delete("free:12")
print(free_bikes(12), "database asked", asked)
print(store.zrange("looked-at", 0, 0, desc=True, withscores=True))
# What a restart without saving would do: all is worked out anew.
store.flushdb()
print(free_bikes(12), "database asked", asked)
