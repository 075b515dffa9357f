import hashlib


def check(message, proof):
    return hashlib.sha256(message.encode()).hexdigest() == proof


# A stranger writes a message and makes the proof as the dock would.
forged = "bike 12 returned"
print("accepted:", check(forged, hashlib.sha256(forged.encode()).hexdigest()))
