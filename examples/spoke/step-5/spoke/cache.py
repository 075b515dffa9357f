"""A cache for one value that may be a little old."""

import threading
import time
from collections.abc import Callable


class Cache:
    """Keeps a value for some seconds. Each process has its own: two of them may differ for as long as that."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds = seconds
        self.clock = clock
        self._lock = threading.Lock()
        self._until = float("-inf")
        self._value: dict = {}

    def get(self, make: Callable[[], dict]) -> dict:
        """Return the value; make it anew where it is missing or too old."""
        # Under the lock: a hundred requests that find the value too old make it once, not a hundred times
        with self._lock:
            if self.clock() >= self._until:
                self._value = make()
                self._until = self.clock() + self.seconds
            return self._value
