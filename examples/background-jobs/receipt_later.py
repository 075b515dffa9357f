from spoke import connect, send_mail


# The handler: end the ride and write the note, both or neither.
def end_ride(connection, ride_id):
    connection.execute("BEGIN")
    connection.execute("UPDATE ride SET ended = 1 WHERE ride_id = ?", (ride_id,))
    note = "INSERT INTO job (kind, ride_id) VALUES ('receipt', ?)"
    connection.execute(note, (ride_id,))
    connection.execute("COMMIT")
    return 200


# The worker: take the oldest job, do it, tick it off.
def work_once(connection):
    question = """SELECT job_id, ride_id FROM job
                  WHERE state = 'waiting' ORDER BY job_id"""
    job_id, ride_id = connection.execute(question).fetchone()
    send_mail(ride_id)
    tick = "UPDATE job SET state = 'done' WHERE job_id = ?"
    connection.execute(tick, (job_id,))


# The rider has the answer before the mail server is even asked.
connection = connect()
print("ride 9001:", end_ride(connection, 9001))
work_once(connection)
print(connection.execute("SELECT job_id, kind, ride_id, state FROM job").fetchall())
