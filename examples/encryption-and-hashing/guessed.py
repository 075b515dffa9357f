import hashlib

# The PIN of a mechanic, as found in a stolen table.
stolen = hashlib.sha256(b"4711").hexdigest()
for number in range(10_000):
    if hashlib.sha256(f"{number:04}".encode()).hexdigest() == stolen:
        print("found:", number)
