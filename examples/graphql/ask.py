import json
import sqlite3
from tiny_graphql import parse, run

database = sqlite3.connect(":memory:")
database.row_factory = sqlite3.Row
database.executescript("""
    CREATE TABLE station (id INTEGER, name TEXT); CREATE TABLE bike (id INTEGER, model TEXT, station_id INTEGER);
    INSERT INTO station VALUES (1, 'Harbour'), (2, 'University'), (3, 'Hill Park');
    INSERT INTO bike VALUES (501, 'city', 1), (502, 'cargo', 1), (503, 'city', 2);
""")
queries = []
database.set_trace_callback(queries.append)
ask = database.execute

# One resolver for each field that has to be fetched; the rest are columns.
resolvers = {
    "Query.station": lambda _, id: ("Station", ask("SELECT * FROM station WHERE id = ?", (id,)).fetchone()),
    "Query.stations": lambda *_: ("Station", ask("SELECT * FROM station").fetchall()),
    "Station.bikes": lambda s, _: ("Bike", ask("SELECT * FROM bike WHERE station_id = ?", (s["id"],)).fetchall()),
}
for text in ["{ station(id: 1) { name bikes { model } } }", "{ stations { name bikes { id } } }"]:
    queries.clear()
    print(json.dumps(run(resolvers, parse(text))))
    print(len(queries), "queries to the database")
