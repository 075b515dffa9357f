import vault

accounts = {"ada": vault.keep("seven grey swans row home")}
slow = []


def log_in(login, password):
    if login not in accounts:
        return "Unknown user."
    slow.append(login)  # the next line takes long, and only for accounts that exist
    return "Welcome." if vault.is_right(password, accounts[login]) else "Wrong password."


for login in ["ada", "zoe"]:
    print(login, "->", log_in(login, "guess"))
print("waited for:", slow)
