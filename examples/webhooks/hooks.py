import hashlib
import hmac
import json
import sqlite3

SECRET = b"shared with the payment service"
connection = sqlite3.connect(":memory:")
connection.executescript("""
    CREATE TABLE event (event_id TEXT PRIMARY KEY, body TEXT NOT NULL,
                        done INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE payment (ride_id INTEGER PRIMARY KEY, state TEXT NOT NULL,
                          version INTEGER NOT NULL);
""")


def sign(text):
    return hmac.new(SECRET, text.encode(), hashlib.sha256).hexdigest()


def receive(body, sent_at, signature, now):
    """Check and store, and nothing else: the sender is waiting."""
    # Is it from them, unchanged, and fresh?
    expected = sign(f"{sent_at}.{body}")
    if not hmac.compare_digest(expected.encode(), signature.encode()):
        return 401
    if abs(now - sent_at) > 300:
        return 401
    insert = "INSERT OR IGNORE INTO event (event_id, body) VALUES (?, ?)"
    with connection:
        connection.execute(insert, (json.loads(body)["id"], body))
    return 204


def work():
    """Run later, by a job. An older version never replaces a newer one."""
    open_events = "SELECT event_id, body FROM event WHERE done = 0"
    for event_id, body in connection.execute(open_events).fetchall():
        with connection:
            connection.execute(
                """INSERT INTO payment VALUES (:ride_id, :state, :version)
                   ON CONFLICT (ride_id) DO UPDATE
                   SET state = excluded.state, version = excluded.version
                   WHERE excluded.version > payment.version""",
                json.loads(body),
            )
            done = "UPDATE event SET done = 1 WHERE event_id = ?"
            connection.execute(done, (event_id,))
    return connection.execute("SELECT * FROM payment").fetchall()
