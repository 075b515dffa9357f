import threading
import time

import psycopg

with psycopg.connect() as setup:
    setup.execute("DROP TABLE IF EXISTS dock")
    setup.execute("CREATE TABLE dock AS SELECT 101 AS dock_id, 501 AS bike_id")
LOOK = "SELECT bike_id FROM dock WHERE dock_id = 101 FOR UPDATE"


def grace():
    with psycopg.connect() as connection:
        print("Grace looks")
        print("Grace sees", connection.execute(LOOK).fetchone()[0])


# Leaving a `with` block of psycopg commits, and so gives the lock back.
with psycopg.connect() as connection:
    print("Ada sees", connection.execute(LOOK).fetchone()[0])
    other = threading.Thread(target=grace)
    other.start()
    time.sleep(0.5)
    connection.execute("UPDATE dock SET bike_id = NULL WHERE dock_id = 101")
    print("Ada has emptied the dock and commits")
other.join()
