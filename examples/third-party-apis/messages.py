# Read first. Who are we? A key in a Bearer header. Success? Only 202 with an id.
# What may be repeated? Everything, for 24 hours, with the same Idempotency-Key.
# What costs something? Each accepted message 7 cents, but none with a test key.
import os
import sqlite3

import requests

os.environ["MESSAGES_KEY"] = "test-key-1"  # from outside in a real program


class NotSent(Exception):
    """The provider has not confirmed the message."""


# The module that knows the provider.
def send(receipt_id, to, text):
    headers = {
        "Authorization": f"Bearer {os.environ['MESSAGES_KEY']}",
        "Idempotency-Key": f"receipt-{receipt_id}",
    }
    url, body = "http://127.0.0.1:8000/v1/messages", {"to": to, "text": text}
    try:
        answer = requests.post(url, json=body, headers=headers, timeout=0.5)
        data = answer.json()
        if answer.status_code == 202 and isinstance(data["id"], str):
            return data["id"]
        raise NotSent(f"status {answer.status_code}")
    except (requests.RequestException, KeyError, TypeError) as error:
        raise NotSent(type(error).__name__) from error


# The rest of Spoke: a receipt counts as sent when there is a number for it.
database = sqlite3.connect(":memory:")
table = "receipt (id INTEGER PRIMARY KEY, phone TEXT, message_id TEXT)"
database.execute("CREATE TABLE " + table)
for phone in ["+490001", "+10000", "+20000", "+30000"]:
    database.execute("INSERT INTO receipt (phone) VALUES (?)", (phone,))
waiting = "SELECT id, phone FROM receipt WHERE message_id IS NULL"
for receipt_id, phone in database.execute(waiting).fetchall():
    try:
        message_id = send(receipt_id, phone, "Your ride cost 1.00")
        change = "UPDATE receipt SET message_id = ? WHERE id = ?"
        database.execute(change, (message_id, receipt_id))
    except NotSent as why:
        print(phone, "not sent:", why)
print(database.execute("SELECT id, message_id FROM receipt").fetchall())
print("again:", send(1, "+490001", "Your ride cost 1.00"))
