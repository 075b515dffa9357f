import bus

rides_today = {"Harbour": 0}


def on_ride_ended(event):
    rides_today[event["to"]] += 1


bus.subscribe("statistics", on_ride_ended)
for _ in range(2):  # the publisher heard no answer and sent it again
    bus.publish({"event_id": "e7", "type": "ride.ended", "to": "Harbour"})
bus.deliver()
print(rides_today)
