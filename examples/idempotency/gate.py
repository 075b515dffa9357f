import sqlite3

connection = sqlite3.connect(":memory:", isolation_level=None)
connection.executescript("""
    CREATE TABLE rider (name TEXT, points INTEGER);
    CREATE TABLE sent (rider TEXT, key TEXT, more INTEGER, answer INTEGER,
                       PRIMARY KEY (rider, key));
    INSERT INTO rider VALUES ('Ada', 0), ('Ben', 0);
""")

def post_points(rider, key, more):
    with connection:
        connection.execute("BEGIN IMMEDIATE")
        find = "SELECT more, answer FROM sent WHERE rider = ? AND key = ?"
        known = connection.execute(find, (rider, key)).fetchone()
        if known is None:
            add = "UPDATE rider SET points = points + ? WHERE name = ? RETURNING points"
            known = (more, connection.execute(add, (more, rider)).fetchone()[0])
            keep = "INSERT INTO sent VALUES (?, ?, ?, ?)"
            connection.execute(keep, (rider, key) + known)
        return (200, known[1]) if known[0] == more else (422, None)
for key, more in [("k1", 10), ("k2", 5), ("k1", 10), ("k1", 99)]:
    print("Ada", key, more, post_points("Ada", key, more))
print("Ben", "k1", 10, post_points("Ben", "k1", 10))
print(connection.execute("SELECT * FROM rider").fetchall())
