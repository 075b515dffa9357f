import psycopg


def rides_of(rider_id):
    connection = psycopg.connect("host=db.example.invalid connect_timeout=1")
    question = "SELECT minutes FROM ride WHERE rider_id = %s"
    return connection.execute(question, (rider_id,)).fetchall()


def longest(rider_id):
    return max(minutes for (minutes,) in rides_of(rider_id))


# A test of "longest" wants three numbers and gets a network.
try:
    assert longest(7) == 83
except psycopg.OperationalError as error:
    print("no test possible:", type(error).__name__)
