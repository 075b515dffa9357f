import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE station (name TEXT)")
connection.execute("SELECT * FROM station WHERE name = '?'", ("Harbour",))
