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

# On Friday the server was stopped, and with it the data that it sends. The rest runs on.
stopped = sum(amount * cents for name, (amount, cents) in METERS.items() if name.startswith(("database", "public")))
print("with the server stopped:", stopped, "cents")
