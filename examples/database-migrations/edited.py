from pathlib import Path

from migrate import applied, open_database, up

# A first migration, applied on the laptop.
Path("mine").mkdir()
Path("mine/001_bike.sql").write_text("CREATE TABLE bike (bike_id INTEGER PRIMARY KEY)")
laptop = open_database(":memory:")
up(laptop, "mine")

# "I forgot the model." The file is changed, then everybody migrates.
Path("mine/001_bike.sql").write_text("CREATE TABLE bike (bike_id INTEGER PRIMARY KEY, model TEXT)")
server = open_database(":memory:")
for name, database in [("laptop", laptop), ("server", server)]:
    up(database, "mine")
    print(name, applied(database), [row[1] for row in database.execute("PRAGMA table_info(bike)")])
