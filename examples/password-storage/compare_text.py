import hashlib
import os


def keep(password):
    salt = os.urandom(16)
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5).hex()


# Registered yesterday; today the same words are typed again.
stored = keep("seven grey swans")
print(keep("seven grey swans") == stored)
