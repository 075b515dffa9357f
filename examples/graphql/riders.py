"""The schema:
type Query { rider(id: Int!): Rider }
type Rider { name: String!  rides: [Ride!]! }
type Ride { id: Int!  cents: Int  start: Station! }
type Station { name: String!  rides: [Ride!]! }
"""

from pprint import pprint

from spoke_data import queries, rows
from tiny_graphql import parse, run

stations = {}


def rider(above, id):
    return "Rider", rows("SELECT * FROM rider WHERE id = ?", id)[0]


def rides_of_rider(above, argument):
    return "Ride", rows("SELECT * FROM ride WHERE rider_id = ?", above["id"])


def rides_from_station(above, argument):
    return "Ride", rows("SELECT * FROM ride WHERE station_id = ?", above["id"])


# The first ride that needs its station fetches all of them.
# A real loader fetches those that are needed.
def start(above, argument):
    if not stations:
        for one in rows("SELECT * FROM station"):
            stations[one["id"]] = one
    return "Station", stations[above["station_id"]]


RESOLVERS = {
    "Query.rider": rider,
    "Rider.rides": rides_of_rider,
    "Station.rides": rides_from_station,
    "Ride.start": start,
}


def depth(asked):
    return max(1 + depth(inner) if inner else 0 for _, _, inner in asked)


def answer(text):
    queries.clear()
    asked = parse(text)
    if depth(asked) <= 3:
        pprint(run(RESOLVERS, asked), sort_dicts=False)
    else:
        print("refused: too deep")
    print(len(queries), "queries")


answer("{ rider(id: 4) { name rides { cents start { name } } } }")
answer("{ rider(id: 4) { rides { start { rides { id } } } } }")
