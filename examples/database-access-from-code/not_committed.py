import sqlite3

connection = sqlite3.connect("spoke.db")
connection.execute("CREATE TABLE rider (name TEXT)")
connection.execute("INSERT INTO rider VALUES ('Ada')")
print("seen by the writer:", connection.execute("SELECT count(*) FROM rider").fetchone()[0])
connection.close()

later = sqlite3.connect("spoke.db")
print("seen afterwards:   ", later.execute("SELECT count(*) FROM rider").fetchone()[0])
later.close()
