.read spoke.sql
SELECT rider.name, station.name
FROM rider
JOIN station
WHERE rider.rider_id < 3;
