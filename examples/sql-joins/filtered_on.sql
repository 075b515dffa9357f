.read spoke.sql
-- The condition is now a part of what matches.
SELECT station.name, ride.ride_id
FROM station
LEFT JOIN ride ON ride.from_station = station.station_id AND ride.rider_id = 1
ORDER BY station.name, ride.ride_id;
