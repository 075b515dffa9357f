from datetime import date

TODAY = date(2026, 11, 20)  # date.today() in your own program

# Name, version, last day of support, maybe a page; the nearest first.
with open("versions.txt", encoding="utf-8") as file:
    rows = [line.split() for line in file]
for name, version, ends, *_ in sorted(rows, key=lambda row: row[2]):
    days = (date.fromisoformat(ends) - TODAY).days
    if days < 0:
        advice = f"{-days} days too late: upgrade now"
    elif days < 183:
        advice = f"{days} days: plan the upgrade"
    else:
        advice = f"{days // 30} months: look again in half a year"
    print(f"{name} {version}: {advice}")
