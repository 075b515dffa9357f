# What was answered, and what is assumed. Every number stands here once.
rides_per_day = 400_000
share_of_busiest_hour = 0.12
requests_per_ride = 10  # unlock, look, return, receipt, some twice
map_users_at_peak = 20_000
seconds_between_map_requests = 30
bytes_per_ride = 1_000  # the row, two dock events, their indexes

# Requests per second in the busiest hour.
ride_requests = rides_per_day * share_of_busiest_hour * requests_per_ride / 3600
map_requests = map_users_at_peak / seconds_between_map_requests
print(f"rides: {ride_requests:.0f} requests per second")
print(f"map:   {map_requests:.0f} requests per second")

# Storage in a year, and the map if a cache answers all but one in a hundred.
print(f"storage: {rides_per_day * 365 * bytes_per_ride / 1e9:.0f} GB a year")
reaching = map_requests / 100
print(f"map behind a cache: {reaching:.0f} questions per second to the database")
