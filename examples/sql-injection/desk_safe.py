import desk

# Three inputs that change the meaning of a statement.
MODEL = "' UNION SELECT email FROM rider --"
POINTS = "1000, email = 'mallory@example.org'"
SORTING = "name LIMIT 1"
connection = desk.open_desk()
print("before:", desk.find_bikes(connection, MODEL))
desk.give_points(connection, "Ada", POINTS)
ada = desk.find_rider(connection, "Ada")
print("before:", ada, desk.list_riders(connection, SORTING))

SORTS = {"name": "name", "points": "points DESC"}


def find_bikes(connection, model):
    statement = "SELECT bike_id FROM bike WHERE model = ?"
    return connection.execute(statement, (model,)).fetchall()


def give_points(connection, name, points):
    statement = "UPDATE rider SET points = points + ? WHERE name = ?"
    connection.execute(statement, (int(points), name))


def list_riders(connection, sort):
    if sort not in SORTS:
        raise ValueError(f"cannot sort by {sort}")
    statement = f"SELECT name, points FROM rider ORDER BY {SORTS[sort]}"
    return connection.execute(statement).fetchall()


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
