import sqlite3
import sys

sys.tracebacklimit = 0  # show only the end of a traceback

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, rider TEXT)")


def old_program():
    return connection.execute("SELECT rider FROM ride").fetchall()


print(old_program())
connection.execute("ALTER TABLE ride RENAME COLUMN rider TO rider_name")
print(old_program())
