import hashlib

ACCOUNTS = {"ada": "hash of a password"}
hashed = []


def log_in(login, password):
    if login not in ACCOUNTS:
        return "Unknown user."
    hashed.append(login)  # this takes a tenth of a second, and only here
    if hashlib.scrypt(password.encode(), salt=b"salt of ada", n=2**14, r=8, p=1).hex() != ACCOUNTS[login]:
        return "Wrong password."
    return "Welcome."


for login in ["ada", "zoe"]:
    print(login, "->", log_in(login, "guess"))
print("slow for:", hashed)
