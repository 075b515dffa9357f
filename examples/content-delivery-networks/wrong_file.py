from edge import Edge, origin

osaka, lisbon = Edge("Osaka"), Edge("Lisbon")
origin["/map.js"] = ("broken map", "max-age=31536000")
print(osaka.get("/map.js", 0), "|", lisbon.get("/map.js", 0))

# Mended at the origin, under the same name.
origin["/map.js"] = ("mended map", "max-age=31536000")
print(osaka.get("/map.js", 600), "|", lisbon.get("/map.js", 600))

# First cure: purge. It must reach every city.
osaka.purge("/map.js")
print(osaka.get("/map.js", 700), "|", lisbon.get("/map.js", 700))

# Second cure: a new name, which the page asks for from now on.
origin["/map-9c41.js"] = origin["/map.js"]
print(osaka.get("/map-9c41.js", 800), "|", lisbon.get("/map-9c41.js", 800))
