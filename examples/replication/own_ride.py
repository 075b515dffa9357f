from pair import primary_and_replica, wait_for

MINE = "SELECT ride_id FROM ride WHERE rider = %s ORDER BY ride_id"


class Rides:
    """Riders who have written lately read from the primary, others from the replica."""

    def __init__(self, primary, replica):
        self.primary, self.replica, self.wrote_at = primary, replica, {}

    def start(self, ride_id, rider, now):
        self.primary.execute("INSERT INTO ride VALUES (%s, %s)", (ride_id, rider))
        self.wrote_at[rider] = now

    def own(self, rider, now):
        fresh = now - self.wrote_at.get(rider, -60) < 10
        database = self.primary if fresh else self.replica
        rides = [ride_id for (ride_id,) in database.execute(MINE, (rider,))]
        return rides, "primary" if fresh else "replica"


with primary_and_replica() as (primary, replica):
    primary.execute("CREATE TABLE ride (ride_id integer PRIMARY KEY, rider text)")
    wait_for(replica, "SELECT to_regclass('ride') IS NOT NULL", True)
    replica.execute("SELECT pg_wal_replay_pause()")
    wait_for(replica, "SELECT pg_get_wal_replay_pause_state()", "paused")
    rides = Rides(primary, replica)
    rides.start(9001, "Ada", now=0)
    print("Ada, second 1:", *rides.own("Ada", now=1))
    print("Ben, second 1:", *rides.own("Ben", now=1))
    print("Ada, second 11:", *rides.own("Ada", now=11), "(paused for longer than 10)")
    replica.execute("SELECT pg_wal_replay_resume()")
    wait_for(replica, "SELECT count(*) FROM ride", 1)
    print("Ada, second 12:", *rides.own("Ada", now=12))
