parcels_per_day = 150_000
messages_per_parcel = 6
busiest_hour = 0.20
waiting_screens, seconds_between = 3_000, 60
bytes_per_parcel = 2_000

peak = parcels_per_day * messages_per_parcel * busiest_hour / 3600 + waiting_screens / seconds_between
storage = parcels_per_day * 365 * bytes_per_parcel / 1e9
print(f"peak: {peak:.0f} requests per second (a factor of two: {peak / 2:.0f} to {peak * 2:.0f})")
print(f"storage: {storage:.0f} GB a year (a factor of two: {storage / 2:.0f} to {storage * 2:.0f})")
print("""
Questions: Parcels on the busiest day of the year? May a locker open without the centre? What if a
code is typed in twice? How long is a parcel's history kept? Who may see names?

API down         lockers cannot check codes; nobody gets a parcel, unless codes are also in the locker
database down    the same, and new parcels are not noted: couriers wait
queue down       messages "your parcel is there" come late
mobile network   one locker is cut off, the others work
SMS provider     some people never hear of their parcel: send e-mail as well""")
