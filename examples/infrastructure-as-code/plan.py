"""The plan of such a tool, in miniature, from what is written, remembered and there."""

# Settings that cannot be changed on the living thing: it must be made anew.
FIXED = {("database", "engine"), ("server", "image")}


def plan(written, state, real):
    """Return (sign, name, details) for each thing.
    + create, ~ change, -/+ replace, - destroy."""
    steps = []
    for name, wanted in written.items():
        # Known and still there? Then compare with what exists now, whoever changed it.
        found = real.get(name) if name in state else None
        if found is None:
            steps.append(("+", name, ""))
            continue
        changed = [f"{key}: {found.get(key)} -> {value}"
                   for key, value in wanted.items() if found.get(key) != value]
        kind = name.split(".")[0]
        anew = any((kind, text.split(":")[0]) in FIXED for text in changed)
        if changed:
            steps.append(("-/+" if anew else "~", name, ", ".join(changed)))
    # Remembered, but no longer written.
    steps += [("-", name, "") for name in state if name not in written and name in real]
    return steps


def show(title, steps):
    print(title)
    for sign, name, details in steps or [("", "nothing to do", "")]:
        print(f"  {sign:3} {name} {details}".rstrip())
