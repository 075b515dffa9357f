from functools import cached_property


class Station:
    def __init__(self, name):
        self.name = name

    @cached_property
    def map(self):
        # Stands for a second of work; the result is kept in the object.
        print("  drawing the map of", self.name)
        return f"map of {self.name}"


stations = [Station("Harbour"), Station("University"), Station("Hill Park")]
print("made", len(stations), "stations")
print("asked for one:", stations[0].map)
print("asked again:", stations[0].map)
