import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE ride (id INTEGER, minutes INTEGER)")
database.execute("INSERT INTO ride VALUES (8141, 29)")

# Release 1.1 counts in seconds; its migration also drops what only 1.0 used.
database.execute("ALTER TABLE ride ADD COLUMN seconds INTEGER")
database.execute("UPDATE ride SET seconds = minutes * 60")
database.execute("ALTER TABLE ride DROP COLUMN minutes")
print("1.1 reads", database.execute("SELECT seconds FROM ride").fetchone())

# 1.1 is bad. Back to the code of 1.0:
database.execute("SELECT minutes FROM ride")
