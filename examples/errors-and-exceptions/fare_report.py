import csv


def fare(text):
    """Return the fare in cents; raise ValueError for what is no ride."""
    if text is None:
        raise ValueError("there are no minutes")
    minutes = int(text)
    if minutes < 0:
        raise ValueError(f"minutes below zero: {minutes}")
    return minutes // 30 * 100


def report(name):
    total = rides = skipped = 0
    with open(name, encoding="utf-8", newline="") as file:
        # Each ride on its own; line_num is the line that was read last.
        rows = csv.DictReader(file)
        for row in rows:
            try:
                cents = fare(row["minutes"])
            except ValueError as error:
                skipped += 1
                print(f"line {rows.line_num} skipped: {error}")
            else:
                rides += 1
                total += cents
    print(f"{rides} rides, {total} cents, {skipped} lines skipped")


# A missing file is the caller's matter: go on with the next month.
for name in ["rides-may.csv", "rides.csv"]:
    try:
        report(name)
    except FileNotFoundError:
        print("there is no file", name)
