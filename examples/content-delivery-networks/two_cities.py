from edge import Edge, asked

osaka, lisbon = Edge("Osaka"), Edge("Lisbon")

# One file and two cities: each edge fetches its own copy.
print(osaka.get("/logo.svg", now=0))
print(osaka.get("/logo.svg", now=60))
print(lisbon.get("/logo.svg", now=90))

# Ten seconds are a short life.
for now in [0, 9, 10]:
    print(osaka.get("/stations", now))

# Personal answers are never kept.
for now in [0, 1]:
    print(osaka.get("/trips", now))
print(dict(asked))
