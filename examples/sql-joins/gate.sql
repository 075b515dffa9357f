CREATE TABLE station (station_id INTEGER, name TEXT);
CREATE TABLE bike (bike_id INTEGER, model TEXT);
CREATE TABLE dock (dock_id INTEGER, station_id INTEGER, bike_id INTEGER);
INSERT INTO station VALUES (1, 'Harbour'), (2, 'Hill Park');
INSERT INTO bike VALUES (501, 'city'), (502, 'cargo'), (503, 'city');
INSERT INTO dock VALUES (11, 1, 501), (12, 1, NULL), (21, 2, 503);

-- Every dock: the station is always there, the bike is not.
SELECT dock.dock_id, station.name, bike.model
FROM dock
JOIN station ON station.station_id = dock.station_id
LEFT JOIN bike ON bike.bike_id = dock.bike_id
ORDER BY dock.dock_id;

-- Every bike; the station is a condition on which docks meet it.
SELECT bike.bike_id, dock.dock_id
FROM bike
LEFT JOIN dock ON dock.bike_id = bike.bike_id AND dock.station_id = 1
ORDER BY bike.bike_id;
