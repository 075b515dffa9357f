# Seconds of running a day, against the 2000 at which function and server cost the same.
EVEN = 2000
tasks = {
    "A": (900 * 1, "function",
          "far below the even point, bursts, and a cold start hurts nobody"),
    "B": (20 * 16 * 3600 * 0.1, "server or containers",
          "far above it, steady, no time for a cold start"),
    "C": (3 * 3600 / 7, "container, by a clock",
          "below it, but long runs and large packages meet limits"),
}
for name, (seconds, choice, reason) in tasks.items():
    print(f"{name}: {seconds:.0f} s a day, {seconds / EVEN:.1f} of even: {choice}")
    print(f"   {reason}")
    assert choice and reason
