import sqlite3

connection = sqlite3.connect(":memory:", isolation_level=None)
connection.execute("CREATE TABLE rider (name TEXT, points INTEGER)")
connection.execute("INSERT INTO rider VALUES ('Ada', 10)")

# Two requests read, then both write what they have worked out.
first = connection.execute("SELECT points FROM rider").fetchone()[0]
second = connection.execute("SELECT points FROM rider").fetchone()[0]
connection.execute("UPDATE rider SET points = ?", (first + 3,))
connection.execute("UPDATE rider SET points = ?", (second + 5,))
points = connection.execute("SELECT points FROM rider").fetchone()[0]
print("10 + 3 + 5 =", points)
