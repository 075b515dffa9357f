.read spoke.sql
-- 1: rides that began at each station; the left join keeps stations without any.
SELECT station.name, COUNT(ride.ride_id) AS rides
FROM station
LEFT JOIN ride ON ride.from_station = station.station_id
GROUP BY station.station_id, station.name
ORDER BY rides DESC, station.name;
-- 2: stations with at least two ended rides; WHERE drops rides, HAVING drops stations.
SELECT station.name, COUNT(*) AS ended, MAX(ride.minutes) AS longest
FROM ride
JOIN station ON station.station_id = ride.from_station
WHERE ride.minutes IS NOT NULL
GROUP BY station.station_id, station.name
HAVING COUNT(*) >= 2
ORDER BY station.name;
-- 3: what is left of each charge; one group for each, so no charge counts twice.
SELECT charge.charge_id, charge.cents - COALESCE(SUM(refund.cents), 0) AS remaining
FROM charge
LEFT JOIN refund ON refund.charge_id = charge.charge_id
GROUP BY charge.charge_id, charge.cents
ORDER BY charge.charge_id;
