from pprint import pprint
from spoke_data import queries, rows
from tiny_graphql import parse, run


# One resolver for each field that has to be fetched; the rest are columns.
def station(above, id):
    return "Station", rows("SELECT * FROM station WHERE id = ?", id)[0]

def stations(above, argument):
    return "Station", rows("SELECT * FROM station")

def bikes(above, argument):
    return "Bike", rows("SELECT * FROM bike WHERE station_id = ?", above["id"])


RESOLVERS = {
    "Query.station": station,
    "Query.stations": stations,
    "Station.bikes": bikes,
}
ONE_SCREEN = "{ station(id: 1) { name bikes { model } } }"
OTHER_SCREEN = "{ stations { name bikes { id } } }"
for text in [ONE_SCREEN, OTHER_SCREEN]:
    queries.clear()
    pprint(run(RESOLVERS, parse(text)), sort_dicts=False)
    print(len(queries), "queries to the database")
