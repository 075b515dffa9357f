import os

import redis


class Limit:
    def __init__(self, client):
        self.client = client

    def allows(self, rider):
        # INCR adds one and tells the result in a single step, whoever else is counting.
        return self.client.incr(f"limit:{rider}") <= 3


def connect():
    return redis.Redis(port=int(os.environ.get("REDIS_PORT", "6379")))


connect().delete("limit:ada")  # what an earlier run has left
instances = [Limit(connect()), Limit(connect())]
print([instances[n % 2].allows("ada") for n in range(8)].count(True), "of 8 allowed")
instances[0] = Limit(connect())  # stopped and started anew
print("after a restart:", instances[0].allows("ada"))
print("full: the database, at 150 of 200. Another web server would not help.")
