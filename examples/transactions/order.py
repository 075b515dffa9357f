import sqlite3
connection = sqlite3.connect(":memory:", isolation_level=None)
connection.execute("CREATE TABLE account (name TEXT, points INTEGER CHECK (points >= 0))")
connection.execute("INSERT INTO account VALUES ('Ada', 5), ('Grace', 0)")
connection.execute("BEGIN")
connection.execute("UPDATE account SET points = points - 3 WHERE name = 'Ada'")
connection.execute("UPDATE account SET points = points + 3 WHERE name = 'Grace'")
connection.execute("COMMIT")
print(connection.execute("SELECT * FROM account").fetchall())
