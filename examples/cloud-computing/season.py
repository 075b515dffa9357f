# Machines that Spoke needs, month by month: a quiet winter, a busy spring. Invented numbers.
NEEDED = [2, 2, 4, 8, 9, 7, 6, 6, 6, 4, 2, 2]

# Bought: enough for the busiest month, all year round.
bought = max(NEEDED) * 12

# Rented: what each month needs.
rented = sum(NEEDED)

# Rented and never handed back: the number only grows.
kept, kept_total = 0, 0
for machines in NEEDED:
    kept = max(kept, machines)
    kept_total += kept

for name, months in (("bought", bought), ("rented", rented), ("kept", kept_total)):
    print(f"{name}: {months} machine-months, {months - rented} of them idle")

# From when on does renting cost more, if a rented month costs more than an owned one?
print("renting is dearer once its month costs over", bought * 100 // rented, "per cent of an owned one")
