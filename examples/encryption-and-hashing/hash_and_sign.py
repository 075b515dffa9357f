import hashlib
import hmac

KEY = b"a key that only dock 101 and Spoke know"


def fingerprint(text):
    return hashlib.sha256(text.encode()).hexdigest()


def signature(text):
    return hmac.new(KEY, text.encode(), hashlib.sha256).hexdigest()


# A message, the same again, one character changed, and a long one.
for text in ["bike 12 returned", "bike 12 returned",
             "bike 13 returned", "bike 12 returned " * 1000]:
    proof = signature(text)
    print(len(text), fingerprint(text)[:12], proof[:12], len(proof))

# The receiver makes the signature itself and compares.
received, claimed = "bike 13 returned", signature("bike 12 returned")
print("genuine:", hmac.compare_digest(signature(received), claimed))
