from ask import ask


def line(number):
    """Return one line of the planner; use only what the contract promises."""
    status, station = ask(f"/stations/{number}")
    if status == 404:
        return f"{number}: no such station"
    if status != 200:
        return f"{number}: no answer just now"
    if station["bikes"] == 0:
        return f"{station['name']}: walk on, no bikes"
    return f"{station['name']}: {station['bikes']} bikes"


for number in [1, 3, 99]:
    print(line(number))
