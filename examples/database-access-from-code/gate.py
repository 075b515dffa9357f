import sqlite3
from contextlib import closing

def set_docks(path, name, docks):
    with closing(sqlite3.connect(path)) as connection:
        with connection:
            connection.execute("CREATE TABLE IF NOT EXISTS station"
                               " (name TEXT, docks INTEGER CHECK (docks >= 0))")
            find = "SELECT docks FROM station WHERE name = ?"
            change = "UPDATE station SET docks = ? WHERE name = ?"
            if connection.execute(find, (name,)).fetchone() is None:
                change = "INSERT INTO station (docks, name) VALUES (?, ?)"
            connection.execute(change, (docks, name))

def stations(path):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM station ORDER BY name").fetchall()

for name, docks in [("Harbour", 6), ("O'Neill Street", 8),
                    ("Harbour", -1), ("Harbour", 10)]:
    try:
        set_docks("spoke.db", name, docks)
    except sqlite3.IntegrityError as error:
        print("refused:", error)
print(stations("spoke.db"))
