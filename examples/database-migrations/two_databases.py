import os
import shutil

from migrate import applied, down, open_database, up


def show(name, connection):
    # table_info lists the columns of a table.
    columns = [row[1] for row in connection.execute("PRAGMA table_info(ride)")]
    print(name, applied(connection), columns)


# The laptop has both migrations, the server only the first.
laptop, server = open_database(":memory:"), open_database(":memory:")
up(laptop, "migrations")
os.makedirs("old", exist_ok=True)
shutil.copy("migrations/001_ride.sql", "old")
up(server, "old")
server.execute("INSERT INTO ride VALUES (9001, 'Ada')")
show("laptop", laptop)
show("server", server)
# Bring the server up to date, twice; then go one step back.
up(server, "migrations")
up(server, "migrations")
show("server", server)
print(server.execute("SELECT * FROM ride").fetchall())
down(server, "migrations")
show("server", server)
