from cache import Cache
from desk import free_at, take_bike

cache = Cache(seconds=60)
cache.get("free:1", lambda: free_at(1))

# The copy is deleted before the database changes. In between, a phone asks.
cache.entries.pop("free:1")
print("phone sees", cache.get("free:1", lambda: free_at(1)))
take_bike(1)

# The rest of the minute:
print("cache", cache.get("free:1", lambda: free_at(1)), "database", free_at(1))
