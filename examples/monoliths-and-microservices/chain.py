# Each service answers 99 of 100 requests. A request needs all, one after the other.
for services in (1, 3, 10):
    print(f"{services:2} services: {0.99 ** services:.0%} of requests succeed")
