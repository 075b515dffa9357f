from cache import Cache
from desk import free_at, queries, take_bike

cache = Cache(seconds=5)
answers = []

# Twelve seconds; in each of them a phone asks about station 1.
for second in range(12):
    cache.now = second
    # In second 2 somebody takes a bike there.
    if second == 2:
        take_bike(1)
    answers.append(cache.get("free:1", lambda: free_at(1)))

print(answers)
print("hits", cache.hits, "misses", cache.misses, "queries", len(queries))
