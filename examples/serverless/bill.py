# Invented prices. Look up those of your provider; they have more parts.
SECONDS_PER_CENT = 100  # a function costs one cent for 100 seconds of running
SERVER = 600            # a small server costs 600 cents a month

# What is asked of us: runs a day, and seconds a run.
loads = {
    "photos of mechanics": (30, 2),
    "fare report at night": (1, 240),
    "availability for the map": (430_000, 0.2),
}

# A month has 30 days.
for name, (runs, seconds) in loads.items():
    cents = round(runs * seconds * 30 / SECONDS_PER_CENT)
    print(f"{name:25} function {cents:6} server {SERVER:4}")
print("even at", SERVER * SECONDS_PER_CENT // 30, "seconds a day")
