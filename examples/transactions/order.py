import sqlite3
connection = sqlite3.connect(":memory:", isolation_level=None)
connection.execute("CREATE TABLE rider (name TEXT, points INTEGER CHECK (points >= 0))")
connection.execute("INSERT INTO rider VALUES ('Ada', 5), ('Grace', 0)")
connection.execute("BEGIN")
connection.execute("UPDATE rider SET points = points - 3 WHERE name = 'Ada'")
connection.execute("UPDATE rider SET points = points + 3 WHERE name = 'Grace'")
connection.execute("COMMIT")
print(connection.execute("SELECT * FROM rider").fetchall())
