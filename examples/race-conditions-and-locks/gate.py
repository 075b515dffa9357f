import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("CREATE TABLE voucher (rides); INSERT INTO voucher VALUES (1)")
LEFT = "SELECT rides FROM voucher"
TAKE = "UPDATE voucher SET rides = rides - 1"


def take_badly(pause):
    rides = connection.execute(LEFT).fetchone()[0]
    pause()
    if rides > 0:
        connection.execute(TAKE)
    return 201 if rides > 0 else 409


def take(pause):
    pause()  # look and write are one statement: no gap to slip into
    changed = connection.execute(TAKE + " WHERE rides > 0").rowcount
    return 201 if changed == 1 else 409


for way in [take_badly, take]:
    connection.execute("UPDATE voucher SET rides = 1")
    ada = way(lambda: print("Grace", way(lambda: None)))
    print("Ada", ada, "left", connection.execute(LEFT).fetchone()[0])
