from collections import Counter

by_path, by_route = Counter(), Counter()
for rider in range(1, 5001):
    by_path[f"/riders/{rider}/rides"] += 1
    by_route["/riders/<int:rider>/rides"] += 1
print("labelled with the path:", len(by_path), "numbers to keep")
print("labelled with the route:", len(by_route), "number to keep")
