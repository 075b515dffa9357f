-- How many bikes are at each station, and how many docks are free? (weeks 3 and 4)
SELECT station.name, COUNT(dock.bike_id) AS bikes, COUNT(*) - COUNT(dock.bike_id) AS free_docks
FROM station
JOIN dock ON dock.station_id = station.station_id
GROUP BY station.station_id, station.name
ORDER BY station.name;
