from spoke import connect, mails, send_mail


def add_points(connection, ride_id):
    connection.execute("""INSERT INTO ride_points VALUES (?, 10)
                          ON CONFLICT (ride_id) DO NOTHING""", (ride_id,))


def run_one(connection, now, work):
    question = """SELECT job_id, kind, ride_id, attempts FROM job
                  WHERE state = 'waiting' AND not_before <= ? ORDER BY job_id LIMIT 1"""
    job = connection.execute(question, (now,)).fetchone()
    if job is None:
        return "nothing to do"
    job_id, kind, ride_id, attempts = job
    try:
        work[kind](ride_id)
        state, pause = "done", 0
    except ConnectionError:
        state, pause = ("failed" if attempts + 1 == 4 else "waiting"), 10 * 2**attempts
    change = "UPDATE job SET state = ?, attempts = ?, not_before = ? WHERE job_id = ?"
    connection.execute(change, (state, attempts + 1, now + pause, job_id))
    return state


def mail_is_away(ride_id):
    raise ConnectionError("no answer")


connection = connect()
work = {
    "receipt": mail_is_away,
    "points": lambda ride_id: add_points(connection, ride_id),
}
new_job = "INSERT INTO job (kind, ride_id) VALUES (?, ?)"
connection.executemany(new_job, [("receipt", 9001), ("receipt", 9002)])
print([run_one(connection, now, work) for now in (0, 0, 9, 10, 10, 30)])
work["receipt"] = send_mail
print(run_one(connection, 30, work), mails)
work["receipt"] = mail_is_away
print([run_one(connection, now, work) for now in (70, 200)])
connection.executemany(new_job, [("points", 9001), ("points", 9001)])
print([run_one(connection, 300, work) for _ in range(3)])
print(connection.execute("SELECT * FROM ride_points").fetchall())
for row in connection.execute("SELECT kind, ride_id, state, attempts FROM job"):
    print(row)

# The crontab line, and at 10:40 a new run gives up if that of 9:40 is still going:
# 40 * * * * flock -n /run/lock/report.lock /srv/spoke/report
