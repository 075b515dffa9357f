import sqlite3

connection = sqlite3.connect(":memory:", isolation_level=None)
connection.execute("CREATE TABLE job (job_id INT PRIMARY KEY, ride INT, state TEXT)")
connection.execute("CREATE TABLE receipt (ride INTEGER PRIMARY KEY)")
connection.execute("INSERT INTO job VALUES (1, 9002, 'waiting'), (2, 9001, 'waiting')")


def work(crash=False):
    waiting = "SELECT job_id, ride FROM job WHERE state = 'waiting' ORDER BY job_id"
    job = connection.execute(waiting).fetchone()
    if job is None:
        return "nothing to do"
    # The receipt can be written again without harm, because its key is the ride.
    receipt = "INSERT INTO receipt VALUES (?) ON CONFLICT DO NOTHING"
    connection.execute(receipt, (job[1],))
    if crash:
        return f"crash at {job[1]}"
    connection.execute("UPDATE job SET state = 'done' WHERE job_id = ?", (job[0],))
    return f"done {job[1]}"


print(work(crash=True), work(), work(), work(), sep=", ")
for table in ["job", "receipt"]:
    print(connection.execute(f"SELECT * FROM {table}").fetchall())
