# The model: what a ride is, what it costs, where it is kept. No web.
class Ride:
    def __init__(self, ride_id, rider, seconds):
        self.ride_id = ride_id
        self.rider = rider
        self.seconds = seconds

    def minutes(self):
        return self.seconds // 60

    def cents(self):
        return self.seconds // 1800 * 100


def find(connection, ride_id):
    sql = "SELECT ride_id, rider, seconds FROM ride WHERE ride_id = ?"
    row = connection.execute(sql, (ride_id,)).fetchone()
    return Ride(*row) if row else None


# The rule can be tried without a request and without a database.
if __name__ == "__main__":
    print(Ride(1, "Ada", 1799).cents(), Ride(2, "Ada", 1800).cents())
