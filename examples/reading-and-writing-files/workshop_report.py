import csv


def report():
    # Add up; a bad line is reported with its number.
    tickets = {}
    minutes = {}
    skipped = 0
    with open("workshop.csv", encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        for row in rows:
            if not row["minutes"].isdecimal():
                skipped = skipped + 1
                print("line", rows.line_num, "skipped: ticket", row["ticket_id"])
                continue
            name = row["mechanic"]
            tickets[name] = tickets.get(name, 0) + 1
            minutes[name] = minutes.get(name, 0) + int(row["minutes"])

    # The report is made anew each time.
    with open("report.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["mechanic", "tickets", "minutes"])
        for name in sorted(tickets):
            writer.writerow([name, tickets[name], minutes[name]])

    # The log keeps one line for each run.
    with open("report.log", "a", encoding="utf-8") as file:
        file.write(f"{len(tickets)} mechanics, {skipped} lines skipped\n")


# Twice, in place of two runs of the program.
report()
report()
for name in ["report.csv", "report.log"]:
    print(name)
    with open(name, encoding="utf-8") as file:
        print(file.read(), end="")
