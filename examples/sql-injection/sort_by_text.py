import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("""
    CREATE TABLE ride (rider TEXT, minutes INTEGER);
    INSERT INTO ride VALUES ('Grace', 31), ('Ada', 12), ('Alan', 8);
""")
print(connection.execute("SELECT * FROM ride ORDER BY ?", ("minutes",)).fetchall())
