installed, fixed = "9.10.0", "9.9.1"
print("as text:   concerned", installed < fixed)
print("as numbers: concerned", (9, 10, 0) < (9, 9, 1))
