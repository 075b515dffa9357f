import sqlite3

connection = sqlite3.connect(":memory:")
sent = []
connection.executescript("""
    CREATE TABLE station (station_id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE dock (station_id INTEGER, bike_id INTEGER);
    INSERT INTO station
    VALUES (1, 'Harbour'), (2, 'University'), (3, 'Hill Park');
    INSERT INTO dock VALUES (1, 501), (1, 502), (2, 503), (2, NULL);
""")
connection.set_trace_callback(sent.append)  # every statement from now on

# Every function is innocent, and the loop calls it once for each row.
def bikes_at(station_id):
    query = "SELECT COUNT(bike_id) FROM dock WHERE station_id = ?"
    return connection.execute(query, (station_id,)).fetchone()[0]

stations = connection.execute("SELECT station_id, name FROM station").fetchall()
for station_id, name in stations:
    print(name, bikes_at(station_id))
print(len(sent), "statements for 3 stations")
