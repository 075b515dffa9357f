-- From which stations do most rides start? (weeks 3 and 4)
SELECT station.name, COUNT(*) AS rides
FROM ride
JOIN dock ON dock.dock_id = ride.from_dock
JOIN station ON station.station_id = dock.station_id
GROUP BY station.station_id, station.name
ORDER BY rides DESC, station.name;
