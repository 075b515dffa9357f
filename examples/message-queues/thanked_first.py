from broker import acknowledge, connect, receive, send, state

client = connect()
send(client, {"event_id": "e1", "dock": 101, "bike": 501})


def worker():
    number, event = receive(client, "worker-1")
    acknowledge(client, number)
    raise SystemExit("killed before the dock was written")


try:
    worker()
except SystemExit as end:
    print(end)
print(state(client), "- next:", receive(client, "worker-2", idle_ms=0))
