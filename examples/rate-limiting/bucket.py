import math


class Bucket:
    def __init__(self, size, per_second):
        self.size, self.per_second = size, per_second
        self.tokens, self.at = float(size), 0.0

    def take(self, now):
        """Return 0 when the request may pass, else the seconds to wait."""
        self.tokens = min(self.size, self.tokens + (now - self.at) * self.per_second)
        self.at = now
        if self.tokens >= 1:
            self.tokens -= 1
            return 0
        return math.ceil((1 - self.tokens) / self.per_second)


buckets = {}


def answer(login, now):
    # By login: the owner must be protected, from wherever the guesses come.
    # Five slips are human; six guesses a minute are too slow for an attacker.
    wait = buckets.setdefault(login, Bucket(size=5, per_second=0.1)).take(now)
    return (429, {"Retry-After": str(wait)}) if wait else (401, {})


# Six guesses at once, one too early, one in time, and another account.
guesses = [(0, "ada")] * 6 + [(4, "ada"), (10, "ada"), (10, "ada"), (10, "ben")]
for now, login in guesses:
    print(now, login, *answer(login, now))
print("an hour later:", sum(answer("ada", 3610)[0] == 401 for _ in range(20)), "of 20")
