from spoke import open_database

connection = open_database()
connection.execute("BEGIN")
connection.execute("UPDATE dock SET bike_id = NULL WHERE id = 1")
connection.execute("BEGIN")
