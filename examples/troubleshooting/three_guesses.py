from datetime import datetime

from receipts import minutes_between, price, receipt

START = "2026-10-20T08:00:00+00:00"
END = "2026-10-21T08:09:00+00:00"

# The fault, in one line.
print("fault:", receipt({"start": START, "end": END}))

# Guess 1: the texts are read wrongly.
# Then the difference of the two would not be a day and nine minutes.
print("read: ", datetime.fromisoformat(END) - datetime.fromisoformat(START))

# Guess 2: the price is worked out wrongly.
# Then it would be wrong for 1449 minutes given by hand.
print("price:", price(1449))

# Guess 3: the minutes are worked out wrongly.
# Then short and long rides would part at some length.
for end in ["2026-10-20T08:31", "2026-10-21T07:59", "2026-10-21T08:00"]:
    print("until", end, "gives", minutes_between(START, end + ":00+00:00"))
