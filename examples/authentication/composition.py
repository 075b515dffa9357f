import re


def old_rule(password):
    # Small, capital, digit, anything else.
    kinds = [r"[a-z]", r"[A-Z]", r"[0-9]", r"[^a-zA-Z0-9]"]
    return 8 <= len(password) <= 16 and all(re.search(kind, password) for kind in kinds)


for password in ["Password1!", "Summer2026!", "seven grey swans row home"]:
    print(password, "->", "accepted" if old_rule(password) else "refused")
