"""Profile one call, and say in words which functions took its time.

The numbers differ from run to run, the words should not.
"""

import cProfile
import pstats


def look(function, *arguments):
    profile = cProfile.Profile()
    result = profile.runcall(function, *arguments)
    stats = pstats.Stats(profile)

    def word(seconds):
        share = seconds / stats.total_tt
        return "most" if share > 0.5 else "some" if share > 0.06 else "little"

    # One row a function: name, calls, time of its own, time with all that it called.
    rows = [(key[2], row[1], word(row[2]), word(row[3]))
            for key, row in stats.stats.items()]
    order = ["most", "some", "little"]
    rows.sort(key=lambda row: (order.index(row[2]), row))
    print("   calls  own     in all  function")
    for name, calls, own, whole in rows:
        if whole != "little":
            print(f"{calls:8}  {own:6}  {whole:6}  {name}")
    return result
