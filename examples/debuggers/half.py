def seconds_of(ride):
    return ride.get("seconds")


def price(ride):
    minutes = seconds_of(ride) // 60
    return 0 if minutes < 30 else minutes // 30 * 100


def total(rides):
    cents = 0
    for ride in rides:
        cents += price(ride)
    return cents


print(total([{"bike": 501, "seconds": 1799}, {"bike": 502, "second": 5400}]))
