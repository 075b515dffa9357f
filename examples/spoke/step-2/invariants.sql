-- Rules that always hold, as far as three tables can show them: one row for each violation, no row when all hold.

-- 1: a bike is in one place: it is not in a dock and on an open ride at once
SELECT 'invariant 1' AS name, 'bike ' || ride.bike_id || ' is in a dock and on a ride' AS what
FROM ride
JOIN dock ON dock.bike_id = ride.bike_id
WHERE ride.ended_at IS NULL

-- 2: a dock holds at most one bike
UNION ALL
SELECT 'invariant 2', 'dock ' || number || ' of station ' || station_id || ' holds ' || COUNT(bike_id) || ' bikes'
FROM dock
GROUP BY station_id, number
HAVING COUNT(bike_id) > 1

-- 3: at most one open ride per bike and per rider
UNION ALL
SELECT 'invariant 3', 'bike ' || bike_id || ' has ' || COUNT(*) || ' open rides'
FROM ride
WHERE ended_at IS NULL
GROUP BY bike_id
HAVING COUNT(*) > 1
UNION ALL
SELECT 'invariant 3', 'rider ' || rider_id || ' has ' || COUNT(*) || ' open rides'
FROM ride
WHERE ended_at IS NULL
GROUP BY rider_id
HAVING COUNT(*) > 1

-- 7: a ride does not end before it starts
UNION ALL
SELECT 'invariant 7', 'ride ' || ride_id || ' ends before it starts'
FROM ride
WHERE ended_at < started_at

ORDER BY 1, 2;
