from spoke import open_database, report


def start_ride(connection, dock_id, rider):
    # Begin: from here on, all or nothing.
    connection.execute("BEGIN")
    try:
        # Take the bike out of the dock.
        find = "SELECT bike_id FROM dock WHERE id = ?"
        bike = connection.execute(find, (dock_id,)).fetchone()[0]
        empty = "UPDATE dock SET bike_id = NULL WHERE id = ?"
        connection.execute(empty, (dock_id,))
        # Open the ride.
        add = "INSERT INTO ride (bike_id, rider) VALUES (?, ?)"
        connection.execute(add, (bike, rider))
        connection.execute("COMMIT")
    except Exception as error:
        connection.execute("ROLLBACK")
        print("called off:", error)


connection = open_database()
start_ride(connection, 1, "Ada")
report(connection)
start_ride(connection, 2, None)
report(connection)
