# Clock readings from docks in Europe/Berlin: ride, (start, fold), (end, fold).
# fold is 1 for the second pass of a repeated hour.
rides = [
    (5120, ("2026-10-25T02:50:00", 0), ("2026-10-25T02:10:00", 1)),
    (5121, ("2026-10-25T01:45:00", 0), ("2026-10-25T02:14:59", 0)),
    (5122, ("2026-03-29T01:50:00", 0), ("2026-03-29T03:20:00", 0)),
]
