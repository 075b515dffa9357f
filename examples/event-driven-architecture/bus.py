"""A toy in one process that plays the broker: it keeps events, and who has read how far."""

events = []  # everything that was published, in order
subscribers = []  # name, function, number of events dealt with


def subscribe(name, function):
    subscribers.append([name, function, 0])


def publish(event):
    events.append(event)


def deliver():
    """Offer each subscriber what it has not dealt with. If it fails, it gets the same event again next time."""
    for subscriber in subscribers:
        name, function, done = subscriber
        for event in events[done:]:
            try:
                function(event)
            except Exception as error:
                print(f"  {name} will get it again: {error}")
                break
            subscriber[2] += 1
