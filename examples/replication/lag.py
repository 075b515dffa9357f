from pair import primary_and_replica, wait_for

COUNT = "SELECT count(*) FROM ride"


def counts():
    here, there = primary.execute(COUNT).fetchone(), replica.execute(COUNT).fetchone()
    print("primary", *here, "replica", *there)


with primary_and_replica() as (primary, replica):
    # Written to the primary, read from the replica.
    primary.execute("CREATE TABLE ride (ride_id integer PRIMARY KEY, rider text)")
    primary.execute("INSERT INTO ride VALUES (9001, 'Ada')")
    wait_for(replica, "SELECT to_regclass('ride') IS NOT NULL", True)
    wait_for(replica, COUNT, 1)
    counts()

    # Delay made visible: the replica receives changes, but does not apply them.
    replica.execute("SELECT pg_wal_replay_pause()")
    wait_for(replica, "SELECT pg_get_wal_replay_pause_state()", "paused")
    primary.execute("INSERT INTO ride VALUES (9002, 'Ben')")
    counts()

    # It catches up by itself.
    replica.execute("SELECT pg_wal_replay_resume()")
    wait_for(replica, COUNT, 2)
    counts()
