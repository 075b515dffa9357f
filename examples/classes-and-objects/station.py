from dock import Dock


class Station:
    # A station has docks: composition.
    def __init__(self, name, size):
        self.name = name
        self._docks = []
        for number in range(1, size + 1):
            self._docks.append(Dock(number))

    def free(self):
        count = 0
        for dock in self._docks:
            if dock.is_empty():
                count = count + 1
        return count

    def bring(self, bike):
        for dock in self._docks:
            if dock.is_empty():
                dock.put(bike)
                return dock.number
        raise ValueError(f"{self.name} is full")


# A plain function: it belongs to no single station and keeps nothing.
def total_free(stations):
    total = 0
    for station in stations:
        total = total + station.free()
    return total


harbour, market = Station("Harbour", 2), Station("Market Square", 3)
print(harbour.bring(501), harbour.bring(502))
print("free", harbour.free(), market.free(), total_free([harbour, market]))
try:
    harbour.bring(503)
except ValueError as error:
    print(error)
