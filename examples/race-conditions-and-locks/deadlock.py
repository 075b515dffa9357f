import threading

import psycopg

with psycopg.connect() as setup:
    setup.execute("CREATE TABLE dock AS SELECT 101 AS dock_id UNION SELECT 102")
both_have_one = threading.Barrier(2)
ends = []


def swap(first, second):
    try:
        with psycopg.connect() as connection:
            connection.execute("SELECT * FROM dock WHERE dock_id = %s FOR UPDATE", (first,))
            both_have_one.wait()
            connection.execute("SELECT * FROM dock WHERE dock_id = %s FOR UPDATE", (second,))
        ends.append("committed")
    except psycopg.errors.DeadlockDetected as error:
        ends.append("ERROR: " + error.diag.message_primary)


swaps = [threading.Thread(target=swap, args=docks) for docks in [(101, 102), (102, 101)]]
[thread.start() for thread in swaps]
[thread.join() for thread in swaps]
print(*sorted(ends), sep="\n")
