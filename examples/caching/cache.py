"""A cache in a dictionary.

Its clock stands still until the program moves it, so that runs can be repeated.
"""


class Cache:
    def __init__(self, seconds):
        self.seconds = seconds
        self.now = self.hits = self.misses = 0
        self.entries = {}

    def get(self, key, make):
        # A copy that is young enough is a hit.
        if key in self.entries:
            value, until = self.entries[key]
            if self.now < until:
                self.hits += 1
                return value

        # No copy, or one too old, is a miss: ask, and keep the answer.
        self.misses += 1
        value = make()
        self.entries[key] = (value, self.now + self.seconds)
        return value
