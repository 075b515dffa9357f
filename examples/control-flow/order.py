bikes = [4, 0, 6, 0]
empty = 0
for count in bikes:
    if count == 0:
        empty = empty + 1
if empty > 0:
    print(empty, "of", len(bikes), "stations are empty")
