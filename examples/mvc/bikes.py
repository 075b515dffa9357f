class Bike:
    def __init__(self, bike_id, model, days):
        self.bike_id = bike_id
        self.model = model
        self.days = days

    def days_late(self):
        # Electric bikes may take two weeks, all others one.
        allowed = 14 if self.model == "electric" else 7
        return max(0, self.days - allowed)


def in_workshop(connection):
    rows = connection.execute("""
        SELECT bike_id, model, days_in_workshop FROM bike
        WHERE days_in_workshop IS NOT NULL ORDER BY bike_id
    """)
    return [Bike(*row) for row in rows]


if __name__ == "__main__":
    # Both sides of both limits, without a database.
    assert Bike(1, "city", 7).days_late() == 0
    assert Bike(1, "city", 8).days_late() == 1
    assert Bike(1, "electric", 14).days_late() == 0
    assert Bike(1, "electric", 15).days_late() == 1
    print("the rule holds")
