import json

from hooks import connection, receive, sign, work


def deliver(event_id, state, version, now=1000, sent_at=1000, forged=False):
    body = json.dumps({"id": event_id, "ride_id": 4711, "state": state, "version": version})
    signature = "0" * 64 if forged else sign(f"{sent_at}.{body}")
    print(event_id, receive(body, sent_at, signature, now), end="; ")


# The refund overtakes the payment, and everything comes twice.
for event in [("evt_2", "refunded", 2), ("evt_1", "paid", 1), ("evt_2", "refunded", 2), ("evt_1", "paid", 1)]:
    deliver(*event)
print("\nanswered, nothing done yet:", connection.execute("SELECT count(*) FROM payment").fetchone()[0])
print("after the work:", work(), "and again:", work())

# A forged event, and a genuine one that somebody kept for an hour.
deliver("evt_3", "paid", 3, forged=True)
deliver("evt_4", "paid", 4, now=4600)
print("\nstill:", work(), connection.execute("SELECT count(*) FROM event").fetchone()[0], "events")
