import vault

accounts = {"ada": vault.keep("seven grey swans row home")}
slow = []


def log_in(login, password):
    if login not in accounts:
        return "Unknown user."
    # The next lines take long, and come only for accounts that exist.
    slow.append(login)
    if vault.is_right(password, accounts[login]):
        return "Welcome."
    return "Wrong password."


for login in ["ada", "zoe"]:
    print(login, "->", log_in(login, "guess"))
print("waited for:", slow)
