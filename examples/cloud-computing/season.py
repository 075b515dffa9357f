# Machines that Spoke needs, by month (invented): quiet winter, busy spring.
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

totals = {"bought": bought, "rented": rented, "kept": kept_total}
for name, months in totals.items():
    print(f"{name}: {months} machine-months, {months - rented} of them idle")

# How dear may a rented month be, compared with an owned one, before buying wins?
limit = bought * 100 // rented
print("renting is dearer above", limit, "per cent of what an owned one costs")
