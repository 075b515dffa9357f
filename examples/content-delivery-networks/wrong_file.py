from edge import Edge, origin

osaka, lisbon = Edge("Osaka"), Edge("Lisbon")


def ask(path, now):
    print(osaka.get(path, now))
    print(lisbon.get(path, now))


origin["/map.js"] = ("broken map", "max-age=31536000")
ask("/map.js", 0)

# Mended at the origin, under the same name.
origin["/map.js"] = ("mended map", "max-age=31536000")
ask("/map.js", 600)

# First cure: purge. It must reach every city; here it reaches one.
osaka.purge("/map.js")
ask("/map.js", 700)

# Second cure: a new name, which the page asks for from now on.
origin["/map-9c41.js"] = origin["/map.js"]
ask("/map-9c41.js", 800)
