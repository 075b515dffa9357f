.read spoke.sql
-- Inner join: each ride beside the station where it began.
SELECT ride.ride_id, station.name
FROM ride
JOIN station ON station.station_id = ride.from_station
ORDER BY ride.ride_id;
-- The same for the station where it ended.
SELECT ride.ride_id, station.name
FROM ride
JOIN station ON station.station_id = ride.to_station
ORDER BY ride.ride_id;
-- Left join: every ride stays.
SELECT ride.ride_id, station.name
FROM ride
LEFT JOIN station ON station.station_id = ride.to_station
ORDER BY ride.ride_id;
