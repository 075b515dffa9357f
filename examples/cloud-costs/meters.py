# What runs from Friday 18:00 to Monday 9:00, in cents. Prices are invented.
HOURS = 6 + 24 + 24 + 9
METERS = {
    "server, per hour": (HOURS, 2),
    "database, per hour": (HOURS, 4),
    "public address, per hour": (HOURS, 1),
    "data out, per GB": (3, 8),
}

print("hours:", HOURS)
total = 0
for name, (amount, cents) in METERS.items():
    total += amount * cents
    print(f"{name}: {amount} x {cents} = {amount * cents}")
print("the weekend:", total, "cents")

# Had the server been stopped on Friday, it would send no data. The rest runs on.
stopped = 0
for name in ("database, per hour", "public address, per hour"):
    amount, cents = METERS[name]
    stopped += amount * cents
print("with the server stopped:", stopped, "cents")
