from provider import Provider

provider = Provider("shared_counter.py")
for second in (0, 10, 10, 11, 20, 900):
    provider.event(second, "ride.started")
