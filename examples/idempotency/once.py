import json
from cash import charges, connect

FIND = """SELECT request, status, answer FROM idempotency_key
          WHERE account_id = ? AND key = ?"""

# POST /charges: status and answer, for one account, one key and one body.
def post_charge(connection, account_id, key, body):
    request = json.dumps(body, sort_keys=True)
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        known = connection.execute(FIND, (account_id, key)).fetchone()
        if known is None:
            # The change and the memory of it, in one transaction.
            add = "INSERT INTO charge (what, cents) VALUES (?, ?)"
            charge = connection.execute(add, (body["what"], body["cents"]))
            known = (request, 201, f"charge {charge.lastrowid}")
            keep = "INSERT INTO idempotency_key VALUES (?, ?, ?, ?, ?)"
            connection.execute(keep, (account_id, key) + known)
        elif known[0] != request:
            return 422, "this key belongs to another request"
        return known[1], known[2]

connection = connect()
for key, cents in [("a1", 300), ("a1", 300), ("a1", 900), ("b2", 300)]:
    body = {"what": "ride 9001", "cents": cents}
    print(key, cents, post_charge(connection, 4, key, body))
print(charges(connection))
