.read spoke.sql
-- Every station, with the rides of rider 1 that began there.
SELECT station.name, ride.ride_id
FROM station
LEFT JOIN ride ON ride.from_station = station.station_id
WHERE ride.rider_id = 1
ORDER BY station.name, ride.ride_id;
