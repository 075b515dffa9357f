"""The receipts of a month, all in one file."""

from spoke_tariff import fare


def read_minutes(text):
    """Return the minutes of every ride; the first line is the header."""
    minutes = []
    for line in text.splitlines()[1:]:
        minutes.append(int(line.split(",")[1]))
    return minutes


def receipt_line(minutes):
    return f"{minutes} minutes: {fare(minutes)} cents"


for minutes in read_minutes("ride_id,minutes\n4115,29\n4116,30\n4117,61"):
    print(receipt_line(minutes))
