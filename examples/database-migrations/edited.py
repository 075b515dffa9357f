from pathlib import Path

from migrate import applied, open_database, up

# A first migration, applied on the laptop.
Path("mine").mkdir(exist_ok=True)
file = Path("mine/001_bike.sql")
file.write_text("CREATE TABLE bike (bike_id INTEGER)")
laptop = open_database(":memory:")
up(laptop, "mine")

# "I forgot the model." The file is changed, then everybody migrates.
file.write_text("CREATE TABLE bike (bike_id INTEGER, model TEXT)")
server = open_database(":memory:")
for name, database in [("laptop", laptop), ("server", server)]:
    up(database, "mine")
    columns = [row[1] for row in database.execute("PRAGMA table_info(bike)")]
    print(name, applied(database), columns)
