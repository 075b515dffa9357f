LEAKED = {"123456123456123", "passwordpassword", "correct horse battery staple"}


def problem(password, login):
    # Length, counted in characters; a long sentence is welcome.
    if len(password) < 15:
        return "at least 15 characters, a sentence for example"
    if len(password) > 128:
        return "at most 128 characters"
    # Known or obvious: the first thing that an attacker tries.
    if password.lower() in LEAKED:
        return "this password is known from a leak"
    if login.lower() in password.lower() or "spoke" in password.lower():
        return "do not build it from your name or ours"
    return None


for password in [
    "Tr0ub4dor&3", "seven grey swans row home", "schöne Grüße aus Süd",
    "CORRECT horse battery staple", "ada-ada-ada-ada",
    "aaaaaaaaaaaaaaaaaaaa", "x" * 129,
]:
    print(password[:28], "->", problem(password, "ada") or "fine")
