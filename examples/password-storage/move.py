import hashlib
import hmac
import os

from old import accounts


def slow(data, salt):
    return hashlib.scrypt(data, salt=salt, n=2**14, r=8, p=5).hex()


def keep(data, kind):
    salt = os.urandom(16)
    return f"{kind}${salt.hex()}${slow(data, salt)}"


def log_in(login, password):
    kind, salt, result = accounts[login].split("$")
    # An old account: the fast hash first, then the slow one around it.
    data = password
    if kind == "wrapped":
        data = hashlib.sha256(password.encode()).hexdigest()
    right = hmac.compare_digest(slow(data.encode(), bytes.fromhex(salt)), result)
    # Now the password is here for a moment: keep it in the new form.
    if right and kind == "wrapped":
        accounts[login] = keep(password.encode(), "scrypt")
    return right


# Today, for everybody at once: no fast hash is left.
old = set(accounts.values())
for login, fast in accounts.items():
    accounts[login] = keep(fast.encode(), "wrapped")
for fast in old:
    for value in accounts.values():
        assert fast not in value
print("ben and mia equal:", accounts["ben"] == accounts["mia"])
print("ada:", log_in("ada", "seven grey swans"), log_in("ada", "seven grey swans"))
print("ada, wrong:", log_in("ada", "sunshine"))
fast = hashlib.sha256(b"sunshine").hexdigest()
print("ben, wrong:", log_in("ben", "a guess"), log_in("ben", fast))
for login, value in accounts.items():
    print(login, value.split("$")[0])
