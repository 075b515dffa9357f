import os
import redis


class Instance:
    """One of two copies of the same server."""

    def __init__(self, store=None):
        self.store, self.own = store, {}

    def count(self, who):
        if self.store is None:
            self.own[who] = self.own.get(who, 0) + 1
            return self.own[who]
        # Both commands at once; the counter ends a minute after it began.
        both = self.store.pipeline()
        both.set(who, 0, ex=60, nx=True)
        both.incr(who)
        return both.execute()[1]


def play(name, first, second):
    counts = [[first, second][n % 2].count("key a") for n in range(10)]
    allowed = len([count for count in counts if count <= 3])
    print(name, allowed, "of 10 requests allowed, limit 3")


store = redis.Redis(port=int(os.environ.get("REDIS_PORT", "6379")))
store.delete("key a")  # left over from the last run, perhaps
play("memory", Instance(), Instance())
play("Redis ", Instance(store), Instance(store))
