import sqlite3

import catcher
from receipt import receipt, send

RIDERS = {1: {"name": "Ada Winter", "email": "rider1@example.org"}}
database = sqlite3.connect(":memory:", isolation_level=None)
database.executescript("""
    CREATE TABLE ride (
      ride_id INTEGER PRIMARY KEY, rider_id INTEGER, ended INTEGER DEFAULT 0);
    CREATE TABLE job (ride_id INTEGER PRIMARY KEY, done INTEGER DEFAULT 0);
    INSERT INTO ride (ride_id, rider_id) VALUES (9001, 1);
""")


def end_ride(ride_id):
    database.execute("BEGIN")
    database.execute("UPDATE ride SET ended = 1 WHERE ride_id = ?", (ride_id,))
    database.execute("INSERT INTO job (ride_id) VALUES (?)", (ride_id,))
    database.execute("COMMIT")
    return 200


def work(port):
    jobs = """SELECT job.ride_id, rider_id FROM job JOIN ride USING (ride_id)
              WHERE done = 0"""
    for ride_id, rider_id in database.execute(jobs).fetchall():
        try:
            ride = {"ride_id": ride_id, "to": "Harbour", "minutes": 31, "cents": 120}
            send(receipt(RIDERS[rider_id], ride), port)
            database.execute("UPDATE job SET done = 1 WHERE ride_id = ?", (ride_id,))
        except OSError:
            print("mail server away, later")


print("ended:", end_ride(9001))
work(port=9)
port = catcher.start()
work(port), work(port)
[(recipients, mail)] = catcher.mailbox
assert recipients == ["rider1@example.org"]
assert mail["Subject"] == "Your ride to Harbour"
assert "31 minutes: 1.20" in mail.get_content()
print(len(catcher.mailbox), "mail for", recipients[0])
