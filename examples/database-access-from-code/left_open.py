import sqlite3

# An import adds a rider, and forgets to commit and to close.
importer = sqlite3.connect("spoke.db")
importer.execute("CREATE TABLE IF NOT EXISTS rider (name TEXT)")
importer.execute("INSERT INTO rider VALUES ('Ada')")

# The web page wants to add one too, and waits a tenth of a second.
page = sqlite3.connect("spoke.db", timeout=0.1)
page.execute("INSERT INTO rider VALUES ('Grace')")
