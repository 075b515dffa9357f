import threading

import psycopg

with psycopg.connect() as setup:
    setup.execute("DROP TABLE IF EXISTS dock")
    setup.execute("CREATE TABLE dock AS SELECT 101 AS dock_id UNION SELECT 102")
LOCK = "SELECT * FROM dock WHERE dock_id = %s FOR UPDATE"
both_have_one = threading.Barrier(2)  # wait() lasts until both are there
ends = []


def swap(first, second):
    try:
        with psycopg.connect() as connection:
            connection.execute(LOCK, (first,))
            both_have_one.wait()
            connection.execute(LOCK, (second,))
        ends.append("committed")
    except psycopg.errors.DeadlockDetected as error:
        ends.append("ERROR: " + error.diag.message_primary)


orders = [(101, 102), (102, 101)]
swaps = [threading.Thread(target=swap, args=order) for order in orders]
[thread.start() for thread in swaps]
[thread.join() for thread in swaps]
print(*sorted(ends), sep="\n")
