import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE charge (id INTEGER PRIMARY KEY, cents INTEGER NOT NULL,
                         paid INTEGER NOT NULL DEFAULT 0);
    CREATE TABLE event (id TEXT PRIMARY KEY);
    CREATE TABLE refund (key TEXT PRIMARY KEY, charge_id INTEGER NOT NULL,
                         cents INTEGER NOT NULL CHECK (cents > 0));
    INSERT INTO charge (id, cents) VALUES (1, 300), (2, 450);
""")


def hear(event_id, charge_id, cents, status):
    with database:
        new = database.execute("INSERT OR IGNORE INTO event VALUES (?)", (event_id,))
        if new.rowcount == 0:
            return "known"
        # Only forwards: nothing that comes later makes a paid charge unpaid.
        if status != "paid":
            return "nothing changed"
        update = "UPDATE charge SET paid = 1 WHERE id = ? AND cents = ?"
        changed = database.execute(update, (charge_id, cents))
        return "paid" if changed.rowcount else "wrong amount"


def refund(key, charge_id, cents):
    with database:
        if database.execute("SELECT 1 FROM refund WHERE key = ?", (key,)).fetchone():
            return "known"
        # Look and write in one statement: never more than was paid.
        # The CHECK of the table refuses zero and less.
        done = database.execute(
            """INSERT OR IGNORE INTO refund
               SELECT ?, id, ? FROM charge
               WHERE id = ? AND paid = 1 AND cents >= ? +
                 (SELECT coalesce(sum(cents), 0) FROM refund
                  WHERE charge_id = charge.id)""",
            (key, cents, charge_id, cents),
        ).rowcount
        return "refunded" if done else "refused"


print("e2", hear("e2", 1, 300, "paid"))
print("e2", hear("e2", 1, 300, "paid"))
print("e1", hear("e1", 1, 300, "failed"))
print("e3", hear("e3", 2, 1, "paid"))
print("r1", refund("r1", 1, 100))
print("r1", refund("r1", 1, 100))
print("r2", refund("r2", 1, 201))
print("r3", refund("r3", 1, 200))
print("r4", refund("r4", 2, 10))
print("r5", refund("r5", 1, -50))
for table in ["charge", "refund"]:
    print(table, database.execute(f"SELECT * FROM {table}").fetchall())
