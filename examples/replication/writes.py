import psycopg

from pair import primary_and_replica, wait_for

with primary_and_replica() as (primary, replica):
    primary.execute("CREATE TABLE ride (ride_id integer)")
    wait_for(replica, "SELECT to_regclass('ride') IS NOT NULL", True)
    try:
        replica.execute("INSERT INTO ride VALUES (9001)")
    except psycopg.Error as error:
        print(error)
