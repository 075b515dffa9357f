from pair import primary_and_replica, wait_for

COUNT = "SELECT count(*) FROM ride"

with primary_and_replica() as (primary, replica):
    rides = "CREATE TABLE ride AS SELECT generate_series(9001, 9100) AS ride_id"
    primary.execute(rides)
    wait_for(replica, "SELECT to_regclass('ride') IS NOT NULL", True)
    wait_for(replica, COUNT, 100)

    # Meant for one ride. WHERE was forgotten.
    primary.execute("DELETE FROM ride")
    wait_for(replica, COUNT, 0)
    print("rides on the replica:", replica.execute(COUNT).fetchone()[0])
