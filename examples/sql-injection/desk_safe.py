import desk

# Three inputs that change the meaning of a statement.
MODEL = "' UNION SELECT email FROM rider --"
POINTS = "1000, email = 'mallory@example.org'"
SORTING = "name LIMIT 1"
connection = desk.open_desk()
print("before:", desk.find_bikes(connection, MODEL))
desk.give_points(connection, "Ada", POINTS)
print("before:", desk.find_rider(connection, "Ada"), desk.list_riders(connection, SORTING))

SORTS = {"name": "name", "points": "points DESC"}


def find_bikes(connection, model):
    return connection.execute("SELECT bike_id FROM bike WHERE model = ?", (model,)).fetchall()


def give_points(connection, name, points):
    connection.execute("UPDATE rider SET points = points + ? WHERE name = ?", (int(points), name))


def list_riders(connection, sort):
    if sort not in SORTS:
        raise ValueError(f"cannot sort by {sort}")
    return connection.execute(f"SELECT name, points FROM rider ORDER BY {SORTS[sort]}").fetchall()


# The same inputs on a fresh desk, then honest ones.
connection = desk.open_desk()
print("after: ", find_bikes(connection, MODEL), find_bikes(connection, "city"))
try:
    give_points(connection, "Ada", POINTS)
except ValueError as error:
    print("after:  refused:", error)
try:
    list_riders(connection, SORTING)
except ValueError as error:
    print("after:  refused:", error)
give_points(connection, "O'Neill", "7")
print("after: ", list_riders(connection, "points"), desk.find_rider(connection, "Ada"))
