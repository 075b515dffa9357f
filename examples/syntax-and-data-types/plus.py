# What plus does depends on the types.
print(12 + 3)
print(12 + 3.0)
print("12" + "3")
print(True + 1)

# Three ways to divide: with a fraction, whole part, remainder
print(90 / 60)
print(95 // 60)
print(95 % 60)
