# What is needed is handed in; here, anything with a method rides_of.
def longest(rides, rider_id):
    minutes = rides.rides_of(rider_id)
    return max(minutes, default=None)


# In the program: the database.
class RidesInDatabase:
    def __init__(self, connection):
        self.connection = connection

    def rides_of(self, rider_id):
        question = "SELECT minutes FROM ride WHERE rider_id = ?"
        rows = self.connection.execute(question, (rider_id,))
        return [minutes for (minutes,) in rows]


# In a test: three numbers, and no database anywhere.
class RidesInMemory:
    def rides_of(self, rider_id):
        return {7: [14, 83, 22]}.get(rider_id, [])


assert longest(RidesInMemory(), 7) == 83
assert longest(RidesInMemory(), 8) is None
print("both tests pass")
