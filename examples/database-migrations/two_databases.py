import shutil

from migrate import applied, down, open_database, up


def show(name, connection):
    columns = [row[1] for row in connection.execute("PRAGMA table_info(ride)")]
    print(name, applied(connection), columns)


# The laptop has all migrations, the server was set up when there was only the first.
laptop, server = open_database("laptop.db"), open_database("server.db")
up(laptop, "migrations")
shutil.copytree("migrations", "old", ignore=shutil.ignore_patterns("002*"))
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
