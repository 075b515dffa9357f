from broker import acknowledge, connect, receive, send

client, free = connect(), {"Harbour": 3}
send(client, {"event_id": "e1", "station": "Harbour", "change": +1})

# Delivered once: the work is done, then the worker dies before it acknowledges.
number, event = receive(client, "worker-1")
free[event["station"]] += event["change"]

# Delivered again, to somebody else.
number, event = receive(client, "worker-2", idle_ms=0)
free[event["station"]] += event["change"]
acknowledge(client, number)
print(free)
