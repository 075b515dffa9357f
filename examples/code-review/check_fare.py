def before(seconds):
    return 0 if seconds < 30 * 60 else 120 * (seconds // (30 * 60))


def proposed(seconds):
    minutes = seconds // 60
    return 0 if minutes <= 30 else 120 * (minutes // 30)


times = [(25, 0), (29, 59), (30, 0), (30, 59), (31, 0), (45, 0), (59, 59), (60, 0)]
for minutes, seconds in times:
    length = minutes * 60 + seconds
    old, new = before(length), proposed(length)
    mark = "" if old == new else "   <- differs"
    print(f"{minutes}:{seconds:02}  before {old:3}  proposed {new:3}{mark}")

print("""
Files touched: fare.py, test_fare.py. Weakened: test_fare, the three limits.

fare.py, line 4, blocking
  From 30:00 to 30:59 a ride is now free; the tariff says free BELOW 30 minutes.
  It should be < 30. The tests do not notice, because 29:59, 30:00 and 59:59 were
  replaced by 25 and 45 minutes. Could you put those three back? They are the
  limits. The whole minutes themselves are fine with me.
Answer of the author, with a change: "You are right, < 30. The three cases are back."

fare.py, line 1, question
  Do the type hints belong to this change? The description does not name them.
Answer of the author, with a reason: "They stay: we agreed on Monday to add them
  to every function that we touch. I have added that to the description.\"""")
