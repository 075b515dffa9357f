FLAT = {
    "internet": ["proxy", "app", "database"],
    "proxy": ["app", "database"],
    "app": ["database"],
}
ZONES = {
    "internet": ["proxy"],
    "proxy": ["app"],
    "app": ["database"],
}


def break_ins(network, target):
    # Whoever is in one part can go on to every part that it may speak to.
    reached, steps = {"internet"}, 0
    while target not in reached:
        reached |= {part for where in reached for part in network.get(where, [])}
        steps += 1
    return steps


for name, network in (("flat", FLAT), ("zones", ZONES)):
    print(f"{name}: open to the internet: {', '.join(network['internet'])}")
    steps = break_ins(network, "database")
    print(f"{name}: break-ins on the way to the data: {steps}")
