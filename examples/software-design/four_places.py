# The ride page, the nightly report, the app, the refund desk: each has a tariff.
def page_fare(seconds):
    return 0 if seconds < 1800 else 120 * (seconds // 1800)


def report_fare(seconds):
    return 0 if seconds < 30 * 60 else 120 * (seconds // (30 * 60))


def app_fare(minutes):
    return 0 if minutes <= 30 else 120 * (minutes // 30)


def desk_fare(seconds):
    return 120 * (seconds // 1800)


# Do they agree at the limits?
limits = {"29:59": 1799, "30:00": 1800, "59:59": 3599, "60:00": 3600}
for text, s in limits.items():
    fares = page_fare(s), report_fare(s), app_fare(s // 60), desk_fare(s)
    print(text, fares, "" if len(set(fares)) == 1 else "<- not all the same")
