import sqlite3

import race


def start_ride(connection, bike, rider, pause=race.nothing):
    try:
        return race.start_ride(connection, bike, rider, pause)
    except sqlite3.IntegrityError:
        return 409


def add_points(connection, name, number, pause=race.nothing):
    query = "SELECT points, version FROM rider WHERE name = ?"
    points, version = connection.execute(query, (name,)).fetchone()
    pause()
    # Write only if the row is still the one that was read.
    change = """UPDATE rider SET points = ?, version = version + 1
                WHERE name = ? AND version = ?"""
    changed = connection.execute(change, (points + number, name, version)).rowcount
    return 200 if changed == 1 else 409


def attack(start_ride, add_points, connection):
    # Grace slips in between Ada's look and Ada's write; the same for the points.
    status = []

    def grace():
        status.append(start_ride(connection, 501, "Grace"))

    status.append(start_ride(connection, 501, "Ada", grace))
    query = "SELECT COUNT(*) FROM ride WHERE ended_at IS NULL"
    rides = connection.execute(query).fetchone()[0]
    print("Grace, then Ada:", status, "open rides", rides)
    later = add_points(connection, "Ada", 3, lambda: add_points(connection, "Ada", 5))
    if later == 409:
        print("points: 409, read again and retry:", add_points(connection, "Ada", 3))
    print("10 + 3 + 5 =", connection.execute("SELECT points FROM rider").fetchone()[0])


attack(race.start_ride, race.add_points, race.open_database())
safe = race.open_database()
safe.execute("""CREATE UNIQUE INDEX one_open_ride ON ride (bike_id)
                WHERE ended_at IS NULL""")
attack(start_ride, add_points, safe)
