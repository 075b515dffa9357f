from load import at_rate

# One second of each rate. An answer that takes more than half a second is late.
for rate in [5, 10, 20, 120]:
    results = at_rate(rate, ["/stations"] * rate)
    good = sum(status == 200 for _, status, _ in results)
    late = sum(seconds > 0.5 for _, _, seconds in results)
    words = "more than half" if late * 2 > rate else "some" if late else "none"
    print(f"{rate} a second: {good} of {rate} answered with 200, {words} late")
