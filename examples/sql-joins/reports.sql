.read spoke.sql
-- Every ride with its rider and both stations.
SELECT ride.ride_id, rider.name AS rider, first.name AS from_name, last.name AS to_name
FROM ride
JOIN rider ON rider.rider_id = ride.rider_id
JOIN station AS first ON first.station_id = ride.from_station
LEFT JOIN station AS last ON last.station_id = ride.to_station
ORDER BY ride.ride_id;
-- Stations where no ride began.
SELECT station.name
FROM station
LEFT JOIN ride ON ride.from_station = station.station_id
WHERE ride.ride_id IS NULL
ORDER BY station.name;
