rides_per_day, requests_per_ride = 400_000, 10
requests = rides_per_day * requests_per_ride

# A day has 86,400 seconds, so ...
print(f"{requests / 86_400:.0f} requests per second, planned")

# ... but people ride at half past eight.
print(f"{requests * 0.12 / 3600:.0f} requests per second, on Monday")
