.read spoke.sql
-- All rides become one row.
SELECT COUNT(*), COUNT(minutes), SUM(minutes), AVG(minutes), MAX(minutes)
FROM ride;

-- One row for each station, busiest first.
SELECT station.name, COUNT(*) AS rides, SUM(ride.minutes) AS minutes
FROM ride
JOIN station ON station.station_id = ride.from_station
GROUP BY station.station_id, station.name
ORDER BY rides DESC, station.name;

-- Only long rides; then only stations with more than one of them.
SELECT station.name, COUNT(*) AS long_rides
FROM ride
JOIN station ON station.station_id = ride.from_station
WHERE ride.minutes >= 30
GROUP BY station.station_id, station.name
HAVING COUNT(*) > 1;
