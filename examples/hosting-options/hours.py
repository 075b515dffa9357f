# A month at four steps of the scale: rent (or power) in cents, and hours of work.
# All numbers are invented.
HOURLY = 6000
OPTIONS = [
    ("managed website", 1500, {}),
    ("platform", 4000, {"deploy": 1}),
    ("virtual server", 1200, {"deploy": 2, "updates": 2, "backups": 1, "alarms": 2}),
    ("own machine", 800, {"deploy": 2, "updates": 3, "backups": 2, "alarms": 5}),
]


def month(rent, duties):
    hours = sum(duties.values())
    return hours, rent + hours * HOURLY


# The rent alone, then rent and hours.
cheapest = min(OPTIONS, key=lambda option: option[1])[0]
print("cheapest rent:", cheapest)
for name, rent, duties in OPTIONS:
    hours, cents = month(rent, duties)
    print(f"{name:15} rent {rent / 100:.2f}, {hours} hours, together {cents / 100:.2f}")
