from cash import charges, connect

first, second = connect(), connect()
first.execute("CREATE TABLE key_without_rule (key TEXT)")


def is_new(connection, key):
    find = "SELECT 1 FROM key_without_rule WHERE key = ?"
    return connection.execute(find, (key,)).fetchone() is None


def charge(connection, key):
    add = "INSERT INTO charge (what, cents) VALUES ('ride 9001', 300)"
    connection.execute(add)
    connection.execute("INSERT INTO key_without_rule VALUES (?)", (key,))


# Both copies of the request look before either of them has written.
first_is_new = is_new(first, "a1")
second_is_new = is_new(second, "a1")
if first_is_new:
    charge(first, "a1")
if second_is_new:
    charge(second, "a1")
print(charges(first))
