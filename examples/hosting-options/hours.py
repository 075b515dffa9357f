# A month at four steps: rent (or power) in cents, and hours of work. Invented.
HOURLY = 6000
OPTIONS = [
    ("managed website", 1500, {}),
    ("platform", 4000, {"deploy": 1}),
    ("virtual server", 1200, {"deploy": 2, "update": 2, "backup": 1, "alarm": 2}),
    ("own machine", 800, {"deploy": 2, "update": 3, "backup": 2, "alarm": 5}),
]


def month(rent, duties):
    hours = sum(duties.values())
    return hours, rent + hours * HOURLY


# The rent alone, then rent and hours.
cheapest = min(OPTIONS, key=lambda option: option[1])[0]
print("cheapest rent:", cheapest)
for name, rent, duties in OPTIONS:
    hours, cents = month(rent, duties)
    euros = f"rent {rent / 100:.2f}, together {cents / 100:.2f}"
    print(f"{name:15} {hours:2} hours, {euros}")
