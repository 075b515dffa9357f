import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, minutes INTEGER)")
connection.executemany("INSERT INTO ride VALUES (?, ?)", [(n, n % 40) for n in range(4701, 4708)])


def list_rides(before=10**9, limit=3):
    # One row more than asked for: it tells whether there is a next page.
    rows = connection.execute(
        "SELECT ride_id FROM ride WHERE ride_id < ? ORDER BY ride_id DESC LIMIT ?", (before, limit + 1)
    ).fetchall()
    rides = [ride_id for (ride_id,) in rows[:limit]]
    # The caller gets a ready address, and need not know how it is made.
    following = f"/rides?before={rides[-1]}" if len(rows) > limit else None
    return {"rides": rides, "next": following}


print(list_rides())
# Between the two requests somebody starts a ride.
connection.execute("INSERT INTO ride VALUES (4708, 0)")
print(list_rides(before=4705))
print(list_rides(before=4702))
