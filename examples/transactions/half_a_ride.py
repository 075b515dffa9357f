from spoke import open_database, report

connection = open_database()
connection.execute("UPDATE dock SET bike_id = NULL WHERE id = 1")
try:
    connection.execute("INSERT INTO ride (bike_id, rider) VALUES (501, NULL)")
except Exception as error:
    print("failed:", error)
report(connection)
