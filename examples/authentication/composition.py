import re


def old_rule(password):
    if not 8 <= len(password) <= 16:
        return False
    # Small, capital, digit, anything else.
    for kind in [r"[a-z]", r"[A-Z]", r"[0-9]", r"[^a-zA-Z0-9]"]:
        if not re.search(kind, password):
            return False
    return True


for password in ["Password1!", "Summer2026!", "seven grey swans row home"]:
    print(password, "->", "accepted" if old_rule(password) else "refused")
