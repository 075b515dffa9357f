import csv

stations = [["Harbour", "3"], ["Market Square, North", "8"], ["Café Quay", "6"]]

# Make the file anew at each run, then add to its end.
with open("stations.csv", "w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["name", "docks"])
    for station in stations:
        writer.writerow(station)
with open("stations.csv", "a", encoding="utf-8", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(['The "Mole"', "?"])
    writer.writerow(["Hill Park", "4"])

# Read it back; a line that does not fit is reported.
total = 0
with open("stations.csv", encoding="utf-8", newline="") as file:
    rows = csv.DictReader(file)
    for row in rows:
        if row["docks"].isdecimal():
            total = total + int(row["docks"])
        else:
            print("line", rows.line_num, "skipped:", row["name"])
print("docks:", total)
