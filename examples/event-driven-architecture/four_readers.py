import bus

receipts, rides_at, where, tickets = [], {}, {}, []
seen, newest = set(), {}


def send_receipt(event):
    receipts.append(event["ride_id"])


def count(event):
    if event["event_id"] not in seen:
        seen.add(event["event_id"])
        rides_at[event["to"]] = rides_at.get(event["to"], 0) + 1


def draw(event):
    bike = event["bike_id"]
    if event["at"] > newest.get(bike, ""):
        newest[bike] = event["at"]
        where[bike] = event["to"]


def inspect(event):
    if event["minutes"] >= 1440 and event["ride_id"] not in tickets:
        tickets.append(event["ride_id"])


bus.subscribe("receipts", send_receipt)
bus.subscribe("statistics", count)
bus.subscribe("map", draw)
bus.subscribe("workshop", inspect)
first = {"event_id": "e1", "ride_id": 1, "to": "Harbour",
         "minutes": 12, "at": "2026-10-31T08:14:00Z"}
second = {"event_id": "e2", "ride_id": 2, "to": "Hill Park",
          "minutes": 1500, "at": "2026-11-01T10:00:00Z"}
for event in [second, first, second]:
    bus.publish({**event, "bike_id": 507})
bus.deliver()
print("receipts", receipts)
print("rides", rides_at)
print("map", where)
print("tickets", tickets)
