import hashlib
import os


def keep(password):
    return hashlib.scrypt(password.encode(), salt=os.urandom(16), n=2**14, r=8, p=5).hex()


# Registered yesterday; today the same words are typed again.
stored = keep("seven grey swans")
print(keep("seven grey swans") == stored)
