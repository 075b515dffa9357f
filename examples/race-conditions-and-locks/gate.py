import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("CREATE TABLE voucher (rides); INSERT INTO voucher VALUES (1)")
LOOK, WRITE = "SELECT rides FROM voucher", "UPDATE voucher SET rides = "


def take_badly(pause):
    rides = connection.execute(LOOK).fetchone()[0]
    pause()
    if rides > 0:
        connection.execute(WRITE + "rides - 1")
    return 201 if rides > 0 else 409


def take(pause):
    pause()  # look and write are one statement: no gap to slip into
    changed = connection.execute(WRITE + "rides - 1 WHERE rides > 0").rowcount
    return 201 if changed == 1 else 409


for way in [take_badly, take]:
    connection.execute(WRITE + "1")
    ada = way(lambda: print("Grace", way(lambda: None)))
    print("Ada", ada, "left", connection.execute(LOOK).fetchone()[0])
