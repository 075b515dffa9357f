def fare(text):
    """Return the fare in cents; raise ValueError for what is no ride."""
    minutes = int(text)
    if minutes < 0:
        raise ValueError(f"minutes below zero: {minutes}")
    return minutes // 30 * 100


# Each line on its own: a bad one is reported, the rest goes on.
total = 0
skipped = 0
for number, text in enumerate(["45", "", "29", "-5", "61"], start=1):
    try:
        cents = fare(text)
    except ValueError as error:
        skipped += 1
        print(f"line {number} skipped: {error}")
    else:
        total += cents

# Say what is missing, or the report looks complete.
print(f"total: {total} cents, {skipped} lines skipped")
