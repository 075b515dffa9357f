"""A limit of three requests for each rider. You make it hold for two instances."""


class Limit:
    def __init__(self):
        self.count = {}

    def allows(self, rider):
        self.count[rider] = self.count.get(rider, 0) + 1
        return self.count[rider] <= 3


if __name__ == "__main__":
    instances = [Limit(), Limit()]
    allowed = [instances[n % 2].allows("ada") for n in range(8)]
    print(allowed.count(True), "of 8 allowed")
