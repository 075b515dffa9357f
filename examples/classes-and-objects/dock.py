class Dock:
    """One place for one bike."""

    def __init__(self, number):
        self.number = number
        self._bike = None

    def is_empty(self):
        return self._bike is None

    def put(self, bike):
        if self._bike is not None:
            raise ValueError(f"dock {self.number} is full")
        self._bike = bike

    def take(self):
        if self._bike is None:
            raise ValueError(f"dock {self.number} is empty")
        bike = self._bike
        self._bike = None
        return bike
