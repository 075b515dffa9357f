from spoke import connect

connection = connect()


def add_points(ride_id):
    connection.execute("""
        UPDATE rider_points SET points = points + 10
        WHERE rider = (SELECT rider FROM ride WHERE ride_id = ?)""", (ride_id,))


# The worker is killed between the work and the tick, so the job is still waiting.
add_points(9001)
add_points(9001)
question = "SELECT points FROM rider_points WHERE rider = 'Ada'"
print(connection.execute(question).fetchone()[0], "points")
