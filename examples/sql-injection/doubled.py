import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("""
    CREATE TABLE ride (ride_id INTEGER, rider TEXT);
    INSERT INTO ride VALUES (1, 'Ada'), (2, 'Grace'), (3, 'Alan');
""")
ride_id = "1 OR 1=1"  # typed by a stranger
cleaned = ride_id.replace("'", "''")
statement = f"SELECT * FROM ride WHERE ride_id = {cleaned}"
print(connection.execute(statement).fetchall())
