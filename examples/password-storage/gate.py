import hashlib
import hmac
import os

def scrypt(password, salt, p):
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=p)

def keep(password, p):
    salt = os.urandom(16)
    return f"{p}${salt.hex()}${scrypt(password, salt, p).hex()}"

def log_in(login, password):
    if login not in accounts:
        return False
    p, salt, result = accounts[login].split("$")
    again = scrypt(password, bytes.fromhex(salt), int(p))
    right = hmac.compare_digest(again, bytes.fromhex(result))
    if right and int(p) < 5:
        accounts[login] = keep(password, 5)
    return right

accounts = {"ada": keep("swans", 1), "ben": keep("swans", 1)}
print("equal:", accounts["ada"] == accounts["ben"])
print(log_in("ada", "Swans"), log_in("eve", "swans"), log_in("ada", "swans"))
print(log_in("ada", "swans"), accounts["ada"][:2], accounts["ben"][:2])
