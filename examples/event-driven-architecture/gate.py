subscribers, up = ["receipts", "points"], {"receipts"}
waiting, done = [], []


def publish(event_id):
    for name in subscribers:
        waiting.append((name, event_id))


def deliver():
    for entry in [entry for entry in waiting if entry[0] in up]:
        waiting.remove(entry)
        if entry not in done:  # this event, for this subscriber
            done.append(entry)


for event_id in ["e1", "e2", "e1"]:
    publish(event_id)
deliver()
print(done, len(waiting))
subscribers.append("map")
up = {"receipts", "points", "map"}
publish("e3")
deliver()
print(done, len(waiting))
