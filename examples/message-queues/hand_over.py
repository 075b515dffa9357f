from broker import acknowledge, connect, receive, send, state

client = connect()

# The station: hand over three events and move on. Nobody is listening yet.
events = [("e1", 101, 501), ("e2", 102, None), ("e3", 103, 507)]
for event_id, dock, bike in events:
    send(client, {"event_id": event_id, "dock": dock, "bike": bike})
print("sent:", state(client))

# Two workers fetch, each at its own pace. No message goes to both.
number, event = receive(client, "worker-1")
print("worker-1 has", event["event_id"])
other_number, other = receive(client, "worker-2")
print("worker-2 has", other["event_id"])
print("fetched:", state(client))

# Only a finished piece of work is acknowledged.
acknowledge(client, number)
print("one done:", state(client))
