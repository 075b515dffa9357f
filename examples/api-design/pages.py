import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE ride (ride_id INTEGER PRIMARY KEY)")
for number in range(4701, 4708):
    connection.execute("INSERT INTO ride VALUES (?)", (number,))


def list_rides(before=999999, limit=3):
    # One row more than asked for: it tells whether there is a next page.
    rows = connection.execute(
        "SELECT ride_id FROM ride WHERE ride_id < ? "
        "ORDER BY ride_id DESC LIMIT ?",
        (before, limit + 1),
    ).fetchall()
    rides = [row[0] for row in rows[:limit]]
    # The caller gets a ready address, and need not know how it is made.
    following = f"/rides?before={rides[-1]}" if len(rows) > limit else None
    return {"rides": rides, "next": following}


print(list_rides())
# Between the two requests somebody starts a ride.
connection.execute("INSERT INTO ride VALUES (4708)")
print(list_rides(before=4705))
print(list_rides(before=4702))
