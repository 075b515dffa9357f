from plan import plan, show


def refusals(steps, protected=("database",)):
    """What in this plan would lose data?"""
    return [f"{name} would be {'replaced' if sign == '-/+' else 'destroyed'}"
            for sign, name, _ in steps
            if sign in {"-", "-/+"} and name.split(".")[0] in protected]


state = real = {
    "server.api": {"image": "debian-12", "size": "small"},
    "database.spoke": {"engine": "postgresql", "storage": 20},
}
edits = {
    "larger disk": state | {"database.spoke": {"engine": "postgresql", "storage": 40}},
    "new image": state | {"server.api": {"image": "debian-13", "size": "small"}},
    "other engine": state | {"database.spoke": {"engine": "mysql", "storage": 20}},
    "database forgotten": {"server.api": state["server.api"]},
}
for title, written in edits.items():
    steps = plan(written, state, real)
    show(title, steps)
    print("  refused:", refusals(steps) or "no")
