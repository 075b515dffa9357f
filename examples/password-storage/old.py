"""The table as it was found: unsalted SHA-256, three riders."""

import hashlib


def fast(password):
    return hashlib.sha256(password.encode()).hexdigest()


accounts = {
    "ada": fast("seven grey swans"),
    "ben": fast("sunshine"),
    "mia": fast("sunshine"),
}
