from bisect import bisect_left

bikes = [519, 501, 530, 507]
place = bisect_left(bikes, 507)
print("found" if place < len(bikes) and bikes[place] == 507 else "not there")
