from cache import Cache
from desk import rides_of

cache = Cache(seconds=60)
for rider in ["Ada", "Grace"]:
    print(rider, "sees", cache.get("my rides", lambda: rides_of(rider)))
