import hashlib

stolen = hashlib.sha256(b"4711").hexdigest()  # the PIN of a mechanic, as found in a stolen table
for number in range(10_000):
    if hashlib.sha256(f"{number:04}".encode()).hexdigest() == stolen:
        print("found:", number)
