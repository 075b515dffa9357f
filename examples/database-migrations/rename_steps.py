import shutil

from migrate import applied, down, open_database, up

# A copy of the folder and a database in memory: the program can run twice.
shutil.rmtree("work", ignore_errors=True)
shutil.copytree("migrations", "work")
connection = open_database(":memory:")
up(connection, "work")
connection.execute("INSERT INTO ride (ride_id, rider) VALUES (9001, 'Ada')")


def works(query):
    try:
        return connection.execute(query).fetchall()
    except Exception as error:
        return str(error)


def show(step):
    print(step, applied(connection)[-1])
    print("  old code:", works("SELECT rider FROM ride ORDER BY ride_id"))
    print("  new code:", works("SELECT rider_name FROM ride ORDER BY ride_id"))


# Step 1: add and fill. From here on, old and new code run side by side.
shutil.copy("rename/003_add_rider_name.sql", "work")
up(connection, "work")
show("expand")
# Step 2 is a release: the new code writes both columns.
# Meanwhile an old one writes once more.
connection.execute("INSERT INTO ride (ride_id, rider) VALUES (9002, 'Ben')")
both = "INSERT INTO ride (ride_id, rider, rider_name) VALUES (9003, 'Chloë', 'Chloë')"
connection.execute(both)
# Step 3 is a release too: the newest code knows only rider_name.
connection.execute("INSERT INTO ride (ride_id, rider_name) VALUES (9004, 'Dan')")
# Step 4: fill what is missing, then drop.
shutil.copy("rename/004_drop_rider.sql", "work")
up(connection, "work")
show("contract")
down(connection, "work")
show("back")
