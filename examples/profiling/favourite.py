from functools import cache
from timeit import repeat

import report

slow = min(repeat(lambda: report.monthly(report.RIDES), number=1, repeat=5))

# Everybody was sure that it was the prices.
report.price = cache(report.price)
quick = min(repeat(lambda: report.monthly(report.RIDES), number=1, repeat=5))
print("at least ten times as fast:", slow / quick >= 10)
print("at least one and a half times:", slow / quick >= 1.5)
