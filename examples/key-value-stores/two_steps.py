import os

from redis import Redis

port = int(os.environ.get("REDIS_PORT", "6379"))
store = Redis(port=port, decode_responses=True)
store.set("free:12", 7)

# Two programs read, then both write what they worked out.
first = int(store.get("free:12"))
second = int(store.get("free:12"))
store.set("free:12", first - 1)
store.set("free:12", second - 1)
print("two bikes taken, free:", store.get("free:12"))

# The store can count by itself, in one step.
store.set("free:12", 7)
store.decr("free:12")
store.decr("free:12")
print("two bikes taken, free:", store.get("free:12"))
