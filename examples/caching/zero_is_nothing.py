from desk import free_at, queries

copies = {}

def free_cached(station_id):
    value = copies.get(station_id)
    if not value:
        value = copies[station_id] = free_at(station_id)
    return value

for station_id in [1, 1, 1, 3, 3, 3]:
    free_cached(station_id)
print(queries)
