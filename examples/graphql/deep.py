from tiny_graphql import parse, run

asked = 0


def count(kind, how_many):
    def resolver(value, argument):
        global asked
        asked += 1
        return kind, [{"name": "x"}] * how_many

    return resolver


# Ten stations with ten bikes each, and every bike knows its station.
resolvers = {
    "Query.stations": count("Station", 10),
    "Station.bikes": count("Bike", 10),
    "Bike.station": count("Station", 1),
}
text = "name"
for depth in range(1, 4):
    text = "bikes { station { " + text + " } }"
    asked = 0
    run(resolvers, parse("{ stations { " + text + " } }"))
    print("depth", depth, "->", asked, "queries")
