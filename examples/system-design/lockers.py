parcels_per_day = 150_000
messages_per_parcel = 6
busiest_hour = 0.20
waiting_screens, seconds_between = 3_000, 60
bytes_per_parcel = 2_000

messages = parcels_per_day * messages_per_parcel * busiest_hour / 3600
peak = messages + waiting_screens / seconds_between
storage = parcels_per_day * 365 * bytes_per_parcel / 1e9
print(f"peak: {peak:.0f} requests per second",
      f"({peak / 2:.0f} to {peak * 2:.0f} will do)")
print(f"storage: {storage:.0f} GB a year",
      f"({storage / 2:.0f} to {storage * 2:.0f} will do)")
print("""
Question                           Two answers, two designs
Parcels on the busiest day?        150,000: one database / 3 million: measure again
May a locker open without us?      no: API in two places / yes: codes in the locker
A code is typed in twice?          an error / the door opens again: store the opening
How long is the history kept?      a month: delete rows / ten years: move them elsewhere
Who may see names?                 the courier too: one table / nobody: a table apart

lockers -> mobile network -> API -> database -> queue -> SMS provider

mobile network   one locker is cut off, the others work
API down         nobody gets a parcel, unless codes are also in the locker
database down    the same, and new parcels are not noted: couriers wait
queue down       messages "your parcel is there" come late
SMS provider     some people never hear of their parcel: send e-mail as well""")
