import sqlite3

QUESTION = "SELECT seconds FROM ride WHERE rider_id = ?"


def open_desk():
    connection = sqlite3.connect("spoke.db")
    connection.execute("""CREATE TABLE IF NOT EXISTS ride
                          (rider_id INTEGER, seconds INTEGER)""")
    return connection


def bill(rider_id):
    rows = open_desk().execute(QUESTION, (rider_id,)).fetchall()
    return sum(0 if s < 1800 else 120 * (s // 1800) for (s,) in rows)


def reminder(rider_id):
    rows = open_desk().execute(QUESTION, (rider_id,)).fetchall()
    cents = sum(120 * (s // 1800) for (s,) in rows)
    return f"You owe {cents / 100:.2f}" if cents else "Nothing to pay"
