-- bikes is a copy, kept for speed.
CREATE TABLE station (
  station_id INTEGER PRIMARY KEY, name TEXT, bikes INTEGER);
CREATE TABLE dock (
  dock_id INTEGER PRIMARY KEY, station_id INTEGER, bike_id INTEGER UNIQUE);
INSERT INTO station VALUES (3, 'Harbour', 2);
INSERT INTO dock VALUES (1, 3, 501), (2, 3, 502);
-- The program changes the dock and not the copy.
UPDATE dock SET bike_id = NULL WHERE dock_id = 1;
SELECT name, bikes, COUNT(bike_id) FROM station
JOIN dock ON dock.station_id = station.station_id
GROUP BY station.station_id, name, bikes;
