import sqlite3

from broker import acknowledge, connect, receive, send, state

database = sqlite3.connect(":memory:", isolation_level=None)
database.executescript("""
    CREATE TABLE station (name TEXT PRIMARY KEY, free INTEGER NOT NULL);
    CREATE TABLE dock_event (event_id TEXT PRIMARY KEY);
    INSERT INTO station VALUES ('Harbour', 3), ('University', 0);
""")


def apply(event):
    database.execute("BEGIN")
    try:
        new = "INSERT INTO dock_event VALUES (?) ON CONFLICT DO NOTHING"
        if database.execute(new, (event["event_id"],)).rowcount == 1:
            change = "UPDATE station SET free = free + ? WHERE name = ?"
            database.execute(change, (event["change"], event["station"]))
        database.execute("COMMIT")
    except Exception:
        database.execute("ROLLBACK")
        raise


client = connect()
events = [("e1", "Harbour", 1), ("e2", "University", 1), ("e1", "Harbour", 1)]
for event_id, station, change in events:
    send(client, {"event_id": event_id, "station": station, "change": change})
# worker-1 dies after the work and before the acknowledgement
number, event = receive(client, "worker-1")
apply(event)
print("worker-1 died:", state(client))
# worker-2 goes on until nothing is left
while message := receive(client, "worker-2", idle_ms=0):
    apply(message[1])
    acknowledge(client, message[0])
stations = database.execute("SELECT * FROM station").fetchall()
print("in the end:", state(client), stations)
