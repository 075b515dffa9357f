"""The monthly report: for each station the cents of the rides that began there."""

STATIONS = [{"id": n, "name": f"Station {n}"} for n in range(1, 2001)]
RIDES = [{"station": 1 + n * 7 % 2000, "minutes": n % 90} for n in range(2000)]


def price(minutes):
    return 0 if minutes < 30 else minutes // 30 * 100


def find_station(number):
    for station in STATIONS:
        if station["id"] == number:
            return station


def label(ride):
    return f"{ride['station']} {find_station(ride['station'])['name']}"


def monthly(rides):
    totals = {}
    for ride in rides:
        name = label(ride)
        totals[name] = totals.get(name, 0) + price(ride["minutes"])
    return totals
