import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("""
    CREATE TABLE station (name TEXT, zone TEXT);
    INSERT INTO station VALUES ('Harbour', 'water'), ('Hill Park', 'north');
    CREATE TABLE rider (name TEXT, email TEXT);
    INSERT INTO rider VALUES ('Ada', 'ada@example.org');
""")


def find_glued(name):
    statement = f"SELECT name, zone FROM station WHERE name = '{name}'"
    print("  database reads:", statement)
    return connection.execute(statement).fetchall()


def find_safe(name):
    statement = "SELECT name, zone FROM station WHERE name = ?"
    return connection.execute(statement, (name,)).fetchall()


for name in ["Harbour", "' OR '1'='1", "' UNION SELECT name, email FROM rider --"]:
    print("glued:", find_glued(name))
    print("safe: ", find_safe(name))
