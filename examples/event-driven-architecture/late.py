import bus

riding = set()


def on_event(event):
    if event["type"] == "ride.started":
        riding.add(event["bike_id"])
    elif event["type"] == "ride.ended":
        riding.discard(event["bike_id"])


bus.subscribe("map", on_event)
# The dock that saw the start had no network; its event comes after the end.
bus.publish({"type": "ride.ended", "bike_id": 507, "at": "2026-10-31T08:14:00Z"})
bus.publish({"type": "ride.started", "bike_id": 507, "at": "2026-10-31T08:02:00Z"})
bus.deliver()
print("on the map as riding:", riding)
