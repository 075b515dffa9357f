.read spoke.sql

-- One column, only the small stations, in the order of their names
SELECT name FROM station WHERE capacity < 8 ORDER BY name;

-- Two conditions, both of which must hold
SELECT ride_id, bike_id
FROM ride
WHERE from_station = 2 AND started_at >= '2026-10-02 00:00:00';

-- The open rides: those without an end
SELECT ride_id, started_at FROM ride WHERE ended_at IS NULL;

-- The newest two
SELECT ride_id, from_station FROM ride ORDER BY started_at DESC LIMIT 2;
