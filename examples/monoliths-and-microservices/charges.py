"""Everything about charges. Others call make and total, and never touch the table."""
SCHEMA = """CREATE TABLE charge (
    ride_id INTEGER PRIMARY KEY, cents INTEGER CHECK (cents <= 2000));"""


def make(database, ride_id, seconds):
    # Under 30 minutes is free, then 100 cents for each half-hour begun.
    cents = seconds // 1800 * 100
    database.execute("INSERT INTO charge VALUES (?, ?)", (ride_id, cents))


def total(database, ride_ids):
    cents = dict(database.execute("SELECT ride_id, cents FROM charge"))
    return sum(cents.get(ride_id, 0) for ride_id in ride_ids)
