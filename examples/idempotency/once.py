import json
from cash import charges, connect


# POST /charges: status and answer, for one account, one key and one body.
def post_charge(connection, account_id, key, body):
    request = json.dumps(body, sort_keys=True)
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        # Has this key been here? Then repeat what was said.
        question = "SELECT request, status, answer FROM idempotency_key WHERE account_id = ? AND key = ?"
        known = connection.execute(question, (account_id, key)).fetchone()
        if known is not None:
            return known[1:] if known[0] == request else (422, "this key belongs to another request")
        # If not: the change and the memory of it, in one transaction.
        charge = connection.execute("INSERT INTO charge (what, cents) VALUES (?, ?)", (body["what"], body["cents"]))
        row = (account_id, key, request, 201, f"charge {charge.lastrowid}")
        connection.execute("INSERT INTO idempotency_key VALUES (?, ?, ?, ?, ?)", row)
        return row[3:]


connection = connect()
for key, cents in [("a1", 300), ("a1", 300), ("a1", 900), ("b2", 300)]:
    print(key, cents, post_charge(connection, 4, key, {"what": "ride 9001", "cents": cents}))
print(charges(connection))
