-- Three tables, and one index beside the primary keys.
CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY, model TEXT);
CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, rider_id INTEGER,
                   bike_id INTEGER, started_at TEXT);
CREATE INDEX ride_by_bike ON ride (bike_id, started_at);

-- Who rode bike 501, and how often?
EXPLAIN QUERY PLAN
SELECT rider.name, COUNT(*)
FROM ride JOIN rider ON rider.rider_id = ride.rider_id
WHERE ride.bike_id = 501
GROUP BY rider.name;

-- Which models did rider 7 ride?
EXPLAIN QUERY PLAN
SELECT DISTINCT bike.model
FROM ride JOIN bike ON bike.bike_id = ride.bike_id
WHERE ride.rider_id = 7;
