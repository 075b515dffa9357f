.read spoke.sql
SELECT ride_id, rider_id, name
FROM ride
JOIN rider ON rider.rider_id = ride.rider_id;
