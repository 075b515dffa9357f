import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("""
    CREATE TABLE ticket (ticket_id INTEGER, rider TEXT, bike_id INTEGER, fault TEXT);
    INSERT INTO ticket VALUES (1, 'ada', 507, 'brake'), (2, 'ben', 511, 'light');
""")

def read(account, ticket_id):
    if account is None:
        return 401, None
    # The fields are listed: no rider's name goes out.
    find = "SELECT bike_id, fault FROM ticket WHERE ticket_id = ?"
    if account["role"] == "mechanic":
        row = connection.execute(find, (ticket_id,)).fetchone()
    elif account["role"] == "rider":
        own = find + " AND rider = ?"
        row = connection.execute(own, (ticket_id, account["login"])).fetchone()
    else:
        return 403, None
    return (404, None) if row is None else (200, row)

for login, role in [("ada", "rider"), ("mia", "mechanic"), ("d101", "dock")]:
    print(login, [read({"login": login, "role": role}, n) for n in [1, 2, 9]])
print("nobody", [read(None, n) for n in [1, 2, 9]])
