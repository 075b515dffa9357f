import csv

rows = csv.reader(["ride_id,minutes", "4115,45"])
print(list(rows))
