from dock import Dock


# A charging dock is a dock: it inherits number, is_empty, put and take.
class ChargingDock(Dock):
    def __init__(self, number):
        super().__init__(number)
        self.charged = 0

    # The same question, another answer: do what a dock does, and count.
    def put(self, bike):
        super().put(bike)
        self.charged = self.charged + 1


# The caller treats both kinds alike.
docks = [Dock(1), ChargingDock(2)]
for dock in docks:
    dock.put(500 + dock.number)
    print(dock.number, dock.is_empty(), dock.take())
print(docks[1].charged)
