"""Everything about charges. Others call make and total; the table is nobody else's business."""
SCHEMA = "CREATE TABLE charge (ride_id INTEGER PRIMARY KEY, cents INTEGER CHECK (cents <= 2000));"


def make(database, ride_id, seconds):
    # Under 30 minutes is free, then 100 cents for each half-hour begun.
    database.execute("INSERT INTO charge VALUES (?, ?)", (ride_id, seconds // 1800 * 100))


def total(database, ride_ids):
    cents = dict(database.execute("SELECT ride_id, cents FROM charge"))
    return sum(cents.get(ride_id, 0) for ride_id in ride_ids)
