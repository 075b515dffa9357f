CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, bike_id INTEGER, started_at TEXT);
CREATE INDEX ride_by_start ON ride (started_at);
EXPLAIN QUERY PLAN SELECT * FROM ride WHERE date(started_at) = '2026-10-31';
EXPLAIN QUERY PLAN
SELECT * FROM ride
WHERE started_at >= '2026-10-31' AND started_at < '2026-11-01';
