import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, name TEXT)")
connection.execute("CREATE TABLE ride (rider_id INTEGER, minutes INTEGER)")
connection.execute("INSERT INTO rider VALUES (1, 'Ada'), (2, 'Grace'), (3, 'Hana')")
connection.execute("INSERT INTO ride VALUES (1, 12), (1, 30), (2, 45)")
sent = []
connection.set_trace_callback(sent.append)


def history():
    # The first query knows every rider, the second all rides of all riders.
    found = {name: [] for name, in connection.execute("SELECT name FROM rider")}
    query = "SELECT name, minutes FROM ride JOIN rider USING (rider_id)"
    for name, minutes in connection.execute(query):
        found[name].append(minutes)
    return found


print(history(), len(sent))
for number in range(4, 104):
    connection.execute("INSERT INTO rider VALUES (?, ?)", (number, f"rider {number}"))
sent.clear()
print(len(history()), len(sent))
