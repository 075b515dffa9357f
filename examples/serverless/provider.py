"""A provider in miniature. The clock is set by hand, in seconds."""
from pathlib import Path

IDLE = 300  # an environment that has had no work for so long is ended


class Provider:
    def __init__(self, file):
        self.code = Path(file).read_text()
        self.environments = []

    def event(self, second, text, takes=2):
        # Who has been idle for too long is gone, with all that it remembered.
        kept = [one for one in self.environments if second - one["free_at"] < IDLE]
        self.environments = kept
        # An idle environment takes the event; otherwise a new one is started.
        chosen = next((one for one in kept if one["free_at"] <= second), None)
        start = "warm" if chosen else "cold"
        if chosen is None:
            chosen = {}
            exec(self.code, chosen)
            self.environments.append(chosen)
        chosen["free_at"] = second + takes
        print(f"second {second:4} {start}:", chosen["handler"](text))
