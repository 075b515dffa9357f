import sqlite3
COLUMNS = {"rider": "rider", "longest": "minutes DESC"}
def rides(connection, sort):
    if sort not in COLUMNS:
        raise ValueError(f"cannot sort by {sort}")
    statement = f"SELECT rider, minutes FROM ride ORDER BY {COLUMNS[sort]}"
    return connection.execute(statement).fetchall()
connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE ride (rider TEXT, minutes INTEGER)")
connection.execute("INSERT INTO ride VALUES ('Alan', 8), ('Grace', 31), ('Ada', 12)")
print(rides(connection, "longest"))
