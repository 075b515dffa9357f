"""Passwords: only a slow, salted hash is kept, and with it the numbers that it was made with."""

import hashlib
import hmac
import secrets

# How dear one try is: about 16 MB of memory, gone through five times
N, R, P = 2**14, 8, 5

# For a login that does not exist: checking it takes as long as checking a real one, and never succeeds
NOBODY = f"scrypt${N}${R}${P}${'00' * 16}${'00' * 64}"


def make_hash(password: str) -> str:
    """Return what is kept of a password."""
    salt = secrets.token_bytes(16)
    return f"scrypt${N}${R}${P}${salt.hex()}${_scrypt(password, salt, N, R, P).hex()}"


def is_right(password: str, kept: str) -> bool:
    """Return whether a password is the one that was kept."""
    _, n, r, p, salt, key = kept.split("$")
    tried = _scrypt(password, bytes.fromhex(salt), int(n), int(r), int(p))
    # compare_digest takes as long for a nearly right value as for a wrong one
    return hmac.compare_digest(tried, bytes.fromhex(key))


def _scrypt(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    # surrogatepass: JSON may hold half a character, which is a wrong password and no crash
    return hashlib.scrypt(password.encode("utf-8", "surrogatepass"), salt=salt, n=n, r=r, p=p)
