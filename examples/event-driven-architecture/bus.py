"""Redis plays the broker: one stream holds the events,
and each subscriber has a place of its own in it."""

import json
import os

import redis

port = int(os.environ.get("REDIS_PORT", "6379"))
client = redis.Redis(port=port, decode_responses=True)
client.delete("events")  # for these examples, every program begins with an empty stream
subscribers = {}


def subscribe(name, function):
    client.xgroup_create("events", name, id="0", mkstream=True)
    subscribers[name] = function


def publish(event):
    client.xadd("events", {"event": json.dumps(event)})


def deliver():
    """Give each subscriber what it has not dealt with.
    If it fails, it gets the same event again next time."""
    for name, function in subscribers.items():
        while message := left_or_new(name):
            number, fields = message
            try:
                function(json.loads(fields["event"]))
            except Exception as error:
                print(f"  {name} will get it again: {error}")
                break
            client.xack("events", name, number)


def left_or_new(name):
    # First what it has had without acknowledging it, then something new.
    for place in ("0", ">"):
        found = client.xreadgroup(name, "worker", {"events": place}, count=1)
        if found and found[0][1]:
            return found[0][1][0]
    return None
