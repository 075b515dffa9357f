import os
import sqlite3
import tempfile

import desk


def fare(seconds):
    return 120 * (seconds // 1800)


def bill(rides, rider_id):
    return sum(fare(seconds) for seconds in rides(rider_id))


def reminder(rides, rider_id):
    cents = bill(rides, rider_id)
    return f"You owe {cents / 100:.2f}" if cents else "Nothing to pay"


def rides_from(connection):
    def rides(rider_id):
        rows = connection.execute(desk.QUESTION, (rider_id,))
        return [seconds for (seconds,) in rows]

    return rides


rides = {7: [1799, 1800, 3600], 8: [1799]}
# Without a database: a method of the dictionary has the right shape.
print(bill(rides.get, 7), reminder(rides.get, 7), "|", reminder(rides.get, 8))
# As before: the old functions and the new ones over one database.
os.chdir(tempfile.mkdtemp())
with desk.open_desk() as connection:
    rows = [(rider_id, seconds) for rider_id in rides for seconds in rides[rider_id]]
    connection.executemany("INSERT INTO ride VALUES (?, ?)", rows)
in_database = rides_from(sqlite3.connect("spoke.db"))
for rider_id in (7, 8, 9):
    assert bill(in_database, rider_id) == desk.bill(rider_id)
    assert reminder(in_database, rider_id) == desk.reminder(rider_id)
print("bill and reminder are as before for three riders")
