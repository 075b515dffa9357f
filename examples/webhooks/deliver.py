import json

from hooks import connection, receive, sign, work


def deliver(event_id, state, version, now=1000, sent_at=1000, forged=False):
    event = {"id": event_id, "ride_id": 4711, "state": state, "version": version}
    body = json.dumps(event)
    signature = "0" * 64 if forged else sign(f"{sent_at}.{body}")
    print(event_id, receive(body, sent_at, signature, now), end="; ")


def rows(table):
    return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


# The refund overtakes the payment, and everything comes twice.
for _ in range(2):
    deliver("evt_2", "refunded", 2)
    deliver("evt_1", "paid", 1)
print("\nanswered, nothing done yet:", rows("payment"))
print("after the work:", work(), "and again:", work())

# A forged event, and a genuine one that somebody kept for an hour.
deliver("evt_3", "paid", 3, forged=True)
deliver("evt_4", "paid", 4, now=4600)
print("\nstill:", work(), rows("event"), "events")
