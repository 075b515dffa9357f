import shutil

from migrate import applied, down, open_database, up

connection = open_database("spoke.db")
up(connection, "migrations")
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
shutil.copy("rename/003_add_rider_name.sql", "migrations")
up(connection, "migrations")
show("expand")
# Step 2 is a release: the new code writes both columns. Meanwhile an old program writes once more.
connection.execute("INSERT INTO ride (ride_id, rider) VALUES (9002, 'Ben')")
connection.execute("INSERT INTO ride (ride_id, rider, rider_name) VALUES (9003, 'Chloë', 'Chloë')")
# Step 3, after a release that names only rider_name: fill what is missing, then drop.
shutil.copy("rename/004_drop_rider.sql", "migrations")
up(connection, "migrations")
show("contract")
down(connection, "migrations")
show("back")
