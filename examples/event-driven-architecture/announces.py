import parts
from bus import deliver, publish, subscribe

# Each part says for itself what it wants to hear.
subscribe("receipts", parts.send_receipt)
subscribe("points", parts.add_points)
subscribe("statistics", parts.count_for_city)
subscribe("map", parts.move_on_map)


# The code that ends a ride states a fact and knows nobody.
def end_ride(ride):
    publish({"type": "ride.ended", "event_id": "e1", **ride})
    return "ended"


print(end_ride({"ride_id": 9001, "bike_id": 507, "to": "Harbour"}))
deliver()
print(parts.log)
