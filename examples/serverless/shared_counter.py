import sqlite3


def handler(event):
    # The number lives outside every environment.
    # A provider's function would use a database in the network.
    with sqlite3.connect("counts.db") as database:
        database.execute("CREATE TABLE IF NOT EXISTS seen (id INTEGER PRIMARY KEY)")
        number = database.execute("INSERT INTO seen DEFAULT VALUES").lastrowid
    return f"ride number {number} of today"
