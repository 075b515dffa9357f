from functools import lru_cache

log = []

# lru_cache keeps the result of the first call.
@lru_cache
def tariffs():
    log.append("tariffs read")
    return {"standard": 100}

def price(plan, table=tariffs()):
    # The default value is made at the definition, not at the call.
    return table[plan]

print("price, before the first call:", log)

def price_late(plan):
    return tariffs()[plan]

log.clear()
tariffs.cache_clear()
print("price_late, before the first call:", log)
print(price_late("standard"), price_late("standard"), "after two calls:", log)
