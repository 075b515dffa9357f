.read spoke.sql

-- 1: the large stations
SELECT name FROM station WHERE capacity = 8;

-- 2: where was bike 507 taken, the first ride first?
SELECT ride_id, from_station FROM ride WHERE bike_id = 507 ORDER BY started_at;

-- 3: ended rides from stations 1 to 3 that began on 2 October
SELECT ride_id
FROM ride
WHERE ended_at IS NOT NULL AND from_station <= 3 AND started_at >= '2026-10-02 00:00:00'
ORDER BY ride_id;

-- 4: end ride 9004
SELECT ride_id, ended_at FROM ride WHERE ride_id = 9004;
UPDATE ride SET ended_at = '2026-10-02 07:45:00' WHERE ride_id = 9004;
SELECT changes();

-- 5: remove ride 9006, which was a test
SELECT ride_id, ended_at FROM ride WHERE ride_id = 9006;
DELETE FROM ride WHERE ride_id = 9006;
SELECT changes();
SELECT count(*) FROM ride;
