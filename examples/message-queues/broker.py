"""Redis plays the broker: one stream is the queue, one consumer group shares it out."""

import json
import os

import redis

QUEUE, GROUP = "dock-events", "docks"


def connect():
    port = int(os.environ.get("REDIS_PORT", "6379"))
    client = redis.Redis(port=port, decode_responses=True)
    if not client.exists(QUEUE):
        client.xgroup_create(QUEUE, GROUP, id="0", mkstream=True)
    return client


def send(client, event):
    client.xadd(QUEUE, {"event": json.dumps(event)})


def receive(client, consumer, idle_ms=500):
    """Return (number, event) of one message, or None:
    first one that somebody left unfinished, then a new one."""
    left = client.xautoclaim(QUEUE, GROUP, consumer, idle_ms, count=1)[1]
    new = client.xreadgroup(GROUP, consumer, {QUEUE: ">"}, count=1) if not left else []
    found = left or (new[0][1] if new else [])
    return (found[0][0], json.loads(found[0][1]["event"])) if found else None


def acknowledge(client, number):
    client.xack(QUEUE, GROUP, number)


def state(client):
    group = client.xinfo_groups(QUEUE)[0]
    return f"waiting {group['lag']}, handed out {group['pending']}"
