# The rule, once. It knows about time and money, and nothing about pages.
def fare(seconds):
    return 120 * (seconds // 1800)


# The others ask it, and keep only what is theirs.
def page_line(seconds):
    return f"Your ride: {fare(seconds) / 100:.2f}"


def report_sum(rides):
    return sum(fare(seconds) for seconds in rides)


def app_answer(seconds):
    return {"seconds": seconds, "cents": fare(seconds)}


# The limits are tested in one place.
for seconds, cents in [(1799, 0), (1800, 120), (3599, 120), (3600, 240)]:
    assert fare(seconds) == cents, (seconds, fare(seconds))
print(page_line(1800), report_sum([1799, 1800, 3600]), app_answer(3599))
