from tiny_graphql import parse, run

asked = 0


def count(kind, how_many):
    def resolver(value, argument):
        global asked
        asked += 1
        return kind, [{"name": "x"}] * how_many

    return resolver


# Ten stations with ten bikes each, and every bike knows its station.
ten, one = count("Bike", 10), count("Station", 1)
resolvers = {"Query.stations": count("Station", 10), "Station.bikes": ten, "Bike.station": one}
text = "name"
for depth in range(1, 4):
    text = "bikes { station { " + text + " } }"
    asked = 0
    run(resolvers, parse("{ stations { " + text + " } }"))
    print("depth", depth, "->", asked, "queries")
