"""Keeps passwords so that they cannot be read back. How it works is the next page."""

import hashlib
import hmac
import os


def keep(password):
    salt = os.urandom(16)
    return salt + hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=5)


def is_right(password, kept):
    again = hashlib.scrypt(password.encode(), salt=kept[:16], n=2**14, r=8, p=5)
    return hmac.compare_digest(again, kept[16:])


# What is compared with when there is no such account: slow too, and never right.
NOBODY = os.urandom(16 + 64)
