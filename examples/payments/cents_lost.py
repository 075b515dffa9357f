price = 19.99
print("cents:", int(price * 100))
print("three rides:", 0.1 + 0.1 + 0.1)
