FORBIDDEN = ["'", "--", "<", "drop", "select"]


def is_fine(name):
    for word in FORBIDDEN:
        if word in name.lower():
            return False
    return True


# Two people, one place, two attacks.
for name in ["Erin O'Neil", "Ivan Dropov", "Select Hotel",
             "1 OR 1=1", "%3Cscript%3E"]:
    print(f"{name:14} {'fine' if is_fine(name) else 'refused'}")
