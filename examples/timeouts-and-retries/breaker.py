class Breaker:
    def __init__(self, limit, pause):
        self.limit, self.pause = limit, pause
        self.state, self.failures, self.until, self.now = "closed", 0, 0, 0

    def call(self, ask):
        # Open: refuse at once, until the pause is over. Then one call may try.
        if self.state == "open":
            if self.now < self.until:
                return "refused"
            self.state = "half-open"
        # A success closes it; a failed trial or too many failures open it.
        if ask():
            self.state, self.failures = "closed", 0
            return "worked"
        self.failures += 1
        if self.state == "half-open" or self.failures >= self.limit:
            self.state, self.until = "open", self.now + self.pause
        return "failed"


if __name__ == "__main__":
    breaker = Breaker(limit=3, pause=30)
    # Pairs: at which second, and does the other side work (1) or not (0)?
    calls = [(0, 0), (1, 0), (2, 0), (3, 1), (32, 0), (40, 1), (62, 1), (63, 1)]
    for breaker.now, up in calls:
        result = breaker.call(lambda: up)
        print(f"second {breaker.now:2}: {result:7} then {breaker.state}")
