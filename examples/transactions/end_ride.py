from spoke import open_database, report


def end_ride(connection, ride_id, dock_id):
    connection.execute("BEGIN")
    try:
        # Close the ride, and learn which bike it had.
        close = "DELETE FROM ride WHERE id = ? RETURNING bike_id"
        found = connection.execute(close, (ride_id,)).fetchone()
        if found is None:
            raise LookupError(f"no open ride {ride_id}")
        # Put the bike into the dock, but only into an empty one.
        fill = "UPDATE dock SET bike_id = ? WHERE id = ? AND bike_id IS NULL"
        changed = connection.execute(fill, (found[0], dock_id)).rowcount
        if changed != 1:
            raise LookupError(f"dock {dock_id} is not empty")
        connection.execute("COMMIT")
        print("ended")
    except Exception as error:
        connection.execute("ROLLBACK")
        print("called off:", error)


connection = open_database()
connection.execute("UPDATE dock SET bike_id = NULL WHERE id = 1")
connection.execute("INSERT INTO ride VALUES (1, 501, 'Ada')")
end_ride(connection, 1, 2)
report(connection)
end_ride(connection, 1, 1)
report(connection)
end_ride(connection, 1, 1)
