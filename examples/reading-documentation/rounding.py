# I expected 2, 3 and 4.
print(round(1.5))
print(round(2.5))
print(round(3.5))
