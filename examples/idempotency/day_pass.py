import json
import sqlite3

from cash import charges, connect


FIND = """SELECT request, status, answer FROM idempotency_key
          WHERE account_id = ? AND key = ?"""


def buy_pass(connection, account_id, key, body):
    if not key:
        return 400, "send an Idempotency-Key"
    try:
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return 409, "a request is at work, ask again"
    try:
        request = json.dumps(body, sort_keys=True)
        known = connection.execute(FIND, (account_id, key)).fetchone()
        if known is None:
            what = f"pass for {body['day']}"
            add = "INSERT INTO charge (what, cents) VALUES (?, 900)"
            connection.execute(add, (what,))
            known = (request, 201, what)
            connection.execute("INSERT INTO idempotency_key VALUES (?, ?, ?, ?, ?)",
                               (account_id, key) + known)
        connection.execute("COMMIT")
    except Exception:
        connection.execute("ROLLBACK")
        raise
    if known[0] != request:
        return 422, "this key belongs to another request"
    return known[1], known[2]


first, second = connect(), connect()
friday, sunday = {"day": "2026-10-30"}, {"day": "2026-11-01"}
print(buy_pass(first, 4, "", friday))
# The second copy comes while the first is still at work.
first.execute("BEGIN IMMEDIATE")
print(buy_pass(second, 4, "a1", friday))
first.execute("ROLLBACK")
print(buy_pass(first, 4, "a1", friday))
print(buy_pass(second, 4, "a1", friday))
print(buy_pass(first, 4, "a1", sunday))
print(buy_pass(first, 5, "a1", friday))
print(charges(first))
