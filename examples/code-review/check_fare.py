def before(seconds):
    return 0 if seconds < 30 * 60 else 120 * (seconds // (30 * 60))


def proposed(seconds):
    minutes = seconds // 60
    return 0 if minutes <= 30 else 120 * (minutes // 30)


for minutes, seconds in [(25, 0), (29, 59), (30, 0), (30, 59), (31, 0), (45, 0), (59, 59), (60, 0)]:
    length = minutes * 60 + seconds
    same = "" if before(length) == proposed(length) else "   <- differs"
    print(f"{minutes}:{seconds:02}  before {before(length):3}  proposed {proposed(length):3}{same}")

print("""
fare.py, line 4, blocking
  From 30:00 to 30:59 a ride is now free; the tariff says free BELOW 30 minutes. It should be < 30.
  The tests do not notice, because 29:59, 30:00 and 59:59 were replaced by 25 and 45 minutes. Could you
  put those three back? They are the limits. The whole minutes themselves are fine with me.
Files touched: fare.py, test_fare.py. Weakened: test_fare, the three limits.
Answer of the author, with a change: "You are right, < 30. The three cases are back."
Answer of the author, with a reason: "I keep the type hints: we agreed on them on Monday.\"""")
