from cash import charges, connect

first, second = connect(), connect()
first.execute("CREATE TABLE key_without_rule (key TEXT)")


def is_new(connection, key):
    return connection.execute("SELECT 1 FROM key_without_rule WHERE key = ?", (key,)).fetchone() is None


def charge(connection, key):
    connection.execute("INSERT INTO charge (what, cents) VALUES ('ride 9001', 300)")
    connection.execute("INSERT INTO key_without_rule VALUES (?)", (key,))


# Both copies of the request look before either of them has written.
new = [is_new(first, "a1"), is_new(second, "a1")]
for connection, go_on in zip([first, second], new):
    if go_on:
        charge(connection, "a1")
print(charges(first))
