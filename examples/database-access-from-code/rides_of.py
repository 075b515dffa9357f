import sqlite3


def rides_of(connection, rider):
    # The statement has a gap; the value travels beside it.
    found = connection.execute(
        "SELECT ride_id, minutes FROM ride"
        " WHERE rider = ? ORDER BY ride_id",
        (rider,),
    )
    # Each row becomes a dictionary.
    return [{"ride_id": row[0], "minutes": row[1]} for row in found]


# Open a connection: here to a database in memory.
connection = sqlite3.connect(":memory:")
connection.execute(
    "CREATE TABLE ride (ride_id INTEGER, rider TEXT, minutes INTEGER)"
)
connection.execute(
    "INSERT INTO ride VALUES (1, 'Ada', 12), (2, 'O''Neill', 31), (3, 'Ada', 8)"
)
connection.commit()
# Ask three times.
for rider in ["Ada", "O'Neill", "Grace"]:
    print(rider, rides_of(connection, rider))
connection.close()
