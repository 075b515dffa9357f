import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE charge (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL, paid INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE event (id TEXT PRIMARY KEY);
    CREATE TABLE refund (key TEXT PRIMARY KEY, charge_id INTEGER NOT NULL, cents INTEGER NOT NULL CHECK (cents > 0));
    INSERT INTO charge (id, cents) VALUES (1, 300), (2, 450);
""")


def hear(event_id, charge_id, cents, status):
    with database:
        if database.execute("INSERT OR IGNORE INTO event VALUES (?)", (event_id,)).rowcount == 0:
            return "known"
        # Only forwards: nothing that comes later makes a paid charge unpaid.
        if status != "paid":
            return "nothing changed"
        changed = database.execute("UPDATE charge SET paid = 1 WHERE id = ? AND cents = ?", (charge_id, cents))
        return "paid" if changed.rowcount else "wrong amount"


def refund(key, charge_id, cents):
    with database:
        if database.execute("SELECT 1 FROM refund WHERE key = ?", (key,)).fetchone():
            return "known"
        # Look and write in one statement: never more than was paid. The CHECK refuses zero and less.
        done = database.execute(
            """INSERT OR IGNORE INTO refund SELECT ?, id, ? FROM charge WHERE id = ? AND paid = 1 AND cents >= ? +
               (SELECT coalesce(sum(cents), 0) FROM refund WHERE charge_id = charge.id)""",
            (key, cents, charge_id, cents),
        ).rowcount
        return "refunded" if done else "refused"


for event in [("e2", 1, 300, "paid"), ("e2", 1, 300, "paid"), ("e1", 1, 300, "failed"), ("e3", 2, 1, "paid")]:
    print(event[0], hear(*event))
for wish in [("r1", 1, 100), ("r1", 1, 100), ("r2", 1, 201), ("r3", 1, 200), ("r4", 2, 10), ("r5", 1, -50)]:
    print(wish[0], refund(*wish))
print(database.execute("SELECT * FROM charge").fetchall(), database.execute("SELECT * FROM refund").fetchall())
