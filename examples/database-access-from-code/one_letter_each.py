import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE rider (name TEXT)")
connection.execute("SELECT * FROM rider WHERE name = ?", ("Ada"))
