from pair import primary_and_replica, wait_for

COUNT = "SELECT count(*) FROM ride"

with primary_and_replica() as (primary, replica):
    # Written to the primary, read from the replica.
    primary.execute("CREATE TABLE ride (ride_id integer PRIMARY KEY, rider text)")
    primary.execute("INSERT INTO ride VALUES (9001, 'Ada')")
    wait_for(replica, "SELECT to_regclass('ride') IS NOT NULL", True)
    wait_for(replica, COUNT, 1)
    print("both have", replica.execute(COUNT).fetchone()[0])

    # Delay made visible: the replica receives changes, and does not apply them for now.
    replica.execute("SELECT pg_wal_replay_pause()")
    wait_for(replica, "SELECT pg_get_wal_replay_pause_state()", "paused")
    primary.execute("INSERT INTO ride VALUES (9002, 'Ben')")
    print("primary", primary.execute(COUNT).fetchone()[0], "replica", replica.execute(COUNT).fetchone()[0])

    # It catches up by itself.
    replica.execute("SELECT pg_wal_replay_resume()")
    wait_for(replica, COUNT, 2)
    print("primary", primary.execute(COUNT).fetchone()[0], "replica", replica.execute(COUNT).fetchone()[0])
