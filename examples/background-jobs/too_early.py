from spoke import connect, send_mail

connection, queue = connect(), []

# The job goes into a queue outside the database, the ride is still being saved.
connection.execute("BEGIN")
connection.execute("UPDATE ride SET ended = 1 WHERE ride_id = 9001")
queue.append(9001)
connection.execute("ROLLBACK")  # the next statement failed

# The worker knows nothing of that.
send_mail(queue.pop(0))
row = connection.execute("SELECT ended FROM ride WHERE ride_id = 9001").fetchone()
print("ended:", row[0])
