"""The schema:
type Query { rider(id: Int!): Rider }
type Rider { name: String!  rides: [Ride!]! }
type Ride { id: Int!  cents: Int  start: Station! }
type Station { name: String!  rides: [Ride!]! }
"""

import json

from spoke_data import queries, rows
from tiny_graphql import parse, run

stations = {}


# The first ride that needs its station fetches all of them; a real loader fetches those that are needed.
def start(ride, _):
    if not stations:
        stations.update({one["id"]: one for one in rows("SELECT * FROM station")})
    return "Station", stations[ride["station_id"]]


RESOLVERS = {
    "Query.rider": lambda _, id: ("Rider", rows("SELECT * FROM rider WHERE id = ?", id)[0]),
    "Rider.rides": lambda rider, _: ("Ride", rows("SELECT * FROM ride WHERE rider_id = ?", rider["id"])),
    "Station.rides": lambda one, _: ("Ride", rows("SELECT * FROM ride WHERE station_id = ?", one["id"])),
    "Ride.start": start,
}


def depth(asked):
    return max(1 + depth(inner) if inner else 0 for _, _, inner in asked)


screen = "{ rider(id: 4) { name rides { cents start { name } } } }"
for text in [screen, "{ rider(id: 4) { rides { start { rides { id } } } } }"]:
    queries.clear()
    asked = parse(text)
    print(json.dumps(run(RESOLVERS, asked)) if depth(asked) <= 3 else "refused: too deep")
    print(len(queries), "queries")
