FORBIDDEN = ["'", "--", "<", "drop", "select"]


def is_fine(name):
    return not any(word in name.lower() for word in FORBIDDEN)


# Two people, one place, two attacks.
for name in ["Erin O'Neil", "Ivan Dropov", "Select Hotel", "1 OR 1=1", "＜script＞"]:
    print(f"{name:14} {'fine' if is_fine(name) else 'refused'}")
