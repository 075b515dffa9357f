import csv

# Read: each line becomes a dictionary, with the names of the header.
totals = {}
with open("bank.csv", encoding="utf-8", newline="") as file:
    rows = csv.DictReader(file)
    for row in rows:
        # A line that does not fit is reported, and the rest goes on.
        if not row["cents"].isdecimal():
            print("line", rows.line_num, "skipped:", row["reference"])
            continue
        name = row["reference"]
        totals[name] = totals.get(name, 0) + int(row["cents"])

# Write: "w" empties a file that has this name already.
with open("report.txt", "w", encoding="utf-8") as file:
    for name in sorted(totals):
        file.write(f"{name}: {totals[name]} cents\n")

# Look at what is in the file now.
with open("report.txt", encoding="utf-8") as file:
    print(file.read(), end="")
