import sqlite3

connection = sqlite3.connect("spoke.db")
connection.execute("CREATE TABLE IF NOT EXISTS rider (name TEXT)")
connection.execute("INSERT INTO rider VALUES ('Ada')")
row = connection.execute("SELECT count(*) FROM rider").fetchone()
print("seen by the writer:", row[0])
connection.close()

later = sqlite3.connect("spoke.db")
row = later.execute("SELECT count(*) FROM rider").fetchone()
print("seen afterwards:   ", row[0])
later.close()
