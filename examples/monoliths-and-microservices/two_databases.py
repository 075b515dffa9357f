import sqlite3

# Each service has a database of its own.
rides, billing = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
rides.execute("CREATE TABLE ride (id INTEGER, ended INTEGER)")
rides.execute("INSERT INTO ride VALUES (8141, 0)")
billing.execute("CREATE TABLE charge (ride_id INTEGER, cents INTEGER NOT NULL)")

# The rides service ends the ride and commits. Then it calls the billing service.
rides.execute("UPDATE ride SET ended = 1")
rides.commit()
try:
    billing.execute("INSERT INTO charge VALUES (8141, NULL)")
except sqlite3.Error as error:
    rides.rollback()
    print("rolled back:", error)
print("ended:", rides.execute("SELECT sum(ended) FROM ride").fetchone()[0])
print("charged:", billing.execute("SELECT count(*) FROM charge").fetchone()[0])
