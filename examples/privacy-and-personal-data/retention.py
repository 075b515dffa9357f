from store import LOG, make

# The job runs every night. Rides are kept for 90 days, log lines for 14.
today = "2026-11-20T00:00:00Z"
connection = make()
total = "SELECT COALESCE(SUM(rides), 0) FROM rides_per_month"
count = f"SELECT (SELECT COUNT(*) FROM ride), ({total})"
print("rides, counted:", *connection.execute(count).fetchone())

# Add up, then delete: both or neither. (excluded is the row just refused.)
back = "SELECT strftime('%Y-%m-%dT%H:%M:%SZ', ?, '-90 days')"
limit = connection.execute(back, (today,)).fetchone()[0]
connection.execute("BEGIN")
add_up = """INSERT INTO rides_per_month
    SELECT station, substr(ended_at, 1, 7), COUNT(*) FROM ride
    WHERE ended_at < ? GROUP BY 1, 2
    ON CONFLICT DO UPDATE SET rides = rides + excluded.rides"""
connection.execute(add_up, (limit,))
gone = connection.execute("DELETE FROM ride WHERE ended_at < ?", (limit,)).rowcount
connection.execute("COMMIT")
print("limit", limit, "deleted", gone)
print("rides, counted:", *connection.execute(count).fetchone())

# The log knows the riders as well: 14 days back.
lines = LOG.read_text("utf-8").splitlines(True)
kept = [line for line in lines if line[:10] >= "2026-11-06"]
LOG.write_text("".join(kept), encoding="utf-8")
print("log lines kept:", len(kept))
