import sqlite3

connection = sqlite3.connect(":memory:", isolation_level=None)
connection.executescript("""
    CREATE TABLE rider (name TEXT, cents INTEGER CHECK (cents >= 0));
    CREATE TABLE pass (rider TEXT, day INTEGER, UNIQUE (rider, day));
    INSERT INTO rider VALUES ('Ada', 1000), ('Ben', 2000);
""")

def buy(rider, day):
    connection.execute("BEGIN")
    try:
        connection.execute("INSERT INTO pass VALUES (?, ?)", (rider, day))
        pay = "UPDATE rider SET cents = cents - 900 WHERE name = ?"
        if connection.execute(pay, (rider,)).rowcount != 1:
            raise ValueError("no such rider")
        connection.execute("COMMIT")
    except Exception as error:
        connection.execute("ROLLBACK")
        print(rider, day, "called off:", error)

for rider, day in [("Ada", 1), ("Ada", 2), ("Ben", 1), ("Ben", 1), ("Cy", 1)]:
    buy(rider, day)
print(connection.execute("SELECT * FROM rider").fetchall())
print(connection.execute("SELECT * FROM pass").fetchall())
