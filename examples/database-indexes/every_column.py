from plans import EVERY, open_database

rides = [
    (n, n % 300, n % 60, n % 50, "standard", f"2026-10-{n % 30 + 1:02}")
    for n in range(10000)
]
for indexes in [[], [("rider_id", "started_at")], EVERY]:
    # Ten thousand rides, then the size of the database in pages of 4096 bytes.
    connection = open_database(*indexes)
    connection.executemany("INSERT INTO ride VALUES (?, ?, ?, ?, ?, ?)", rides)
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    number = len(indexes)
    print(f"indexes: {number}, an INSERT writes to: {number + 1}, pages: {pages}")
