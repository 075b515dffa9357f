"""Rides and charges in one file.
Under 30 minutes is free, then 100 cents for each half-hour begun."""
import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.executescript("""
    CREATE TABLE ride (id INTEGER PRIMARY KEY, rider TEXT, seconds INTEGER);
    CREATE TABLE charge (
      ride_id INTEGER PRIMARY KEY, cents INTEGER CHECK (cents <= 2000));
    INSERT INTO ride VALUES (1, 'Ada', NULL), (2, 'Grace', NULL), (3, 'Grace', NULL);
""")


def end_ride(ride_id, seconds):
    database.execute("BEGIN")
    try:
        database.execute("UPDATE ride SET seconds = ? WHERE id = ?", (seconds, ride_id))
        cents = seconds // 1800 * 100
        database.execute("INSERT INTO charge VALUES (?, ?)", (ride_id, cents))
        database.execute("COMMIT")
    except sqlite3.Error as error:
        database.execute("ROLLBACK")
        print("called off:", error)


def owed(rider):
    found = database.execute(
        "SELECT sum(cents) FROM charge JOIN ride ON ride.id = charge.ride_id"
        " WHERE rider = ?", (rider,)
    )
    return found.fetchone()[0]


end_ride(1, 1799)
end_ride(2, 1800)
end_ride(3, 90000)
print("Ada", owed("Ada"), "Grace", owed("Grace"))
found = database.execute("SELECT count(*) FROM ride WHERE seconds IS NULL")
print("open:", found.fetchone()[0])
