-- 60,000 rides of 300 riders, so 200 for each.
CREATE TABLE ride (ride_id integer, rider_id integer,
                   started_at timestamptz, minutes integer);
INSERT INTO ride
SELECT n, n % 300 + 1,
       timestamptz '2026-01-01 00:00Z' + n * interval '7 minutes', n % 50
FROM generate_series(1, 60000) AS n;
ANALYZE ride;  -- count the rows and values anew

-- The last ten rides of rider 7, without an index.
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT ride_id FROM ride WHERE rider_id = 7 ORDER BY started_at DESC LIMIT 10;

-- The same question again, with one.
CREATE INDEX ride_by_rider ON ride (rider_id, started_at);
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
SELECT ride_id FROM ride WHERE rider_id = 7 ORDER BY started_at DESC LIMIT 10;
