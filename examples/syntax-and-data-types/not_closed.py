minutes = 25
print("minutes:", minutes
print("done")
