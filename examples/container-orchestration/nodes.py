ROOM = 2  # copies that a node can hold


def reconcile(nodes, wanted):
    running = sum(nodes.values())
    while running < wanted:
        # The emptiest node that has room; the first by name if several are.
        free = [name for name in sorted(nodes) if nodes[name] < ROOM]
        if not free:
            print("no room for", wanted - running)
            break
        nodes[min(free, key=lambda name: nodes[name])] += 1
        running += 1
    print(nodes, "=", running, "of", wanted)


nodes = {"north": 0, "east": 0, "south": 0}
reconcile(nodes, 4)

# A machine dies, and with it its copies.
del nodes["north"]
reconcile(nodes, 4)

# Another one. Now there is not enough room.
del nodes["east"]
reconcile(nodes, 4)

# A new, empty machine joins.
nodes["west"] = 0
reconcile(nodes, 4)
assert sum(nodes.values()) == 4
