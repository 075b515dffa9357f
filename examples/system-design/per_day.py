rides_per_day, requests_per_ride = 400_000, 10

# A day has 86,400 seconds, so ...
print(f"{rides_per_day * requests_per_ride / 86_400:.0f} requests per second, planned")

# ... but people ride at half past eight.
print(f"{rides_per_day * 0.12 * requests_per_ride / 3600:.0f} requests per second, on Monday")
