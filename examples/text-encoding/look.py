name = "Zoë"

# The same text as bytes, by two rules.
for encoding in ("utf-8", "latin-1"):
    print(encoding, name.encode(encoding).hex(" "))

# Written by one rule, read by the other.
print(name.encode("utf-8").decode("latin-1"))

# And back: the damage tells who wrote and who read.
print("ZoÃ«".encode("latin-1").decode("utf-8"))
