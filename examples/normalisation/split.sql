CREATE TABLE ride_wide (
  ride_id INTEGER PRIMARY KEY, rider TEXT, station TEXT, zone TEXT);
INSERT INTO ride_wide VALUES
  (1, 'Ada', 'Market Square', 'centre'), (2, 'Grace', 'Harbour', 'water'),
  (3, 'Alan', 'Market Square', 'centre');
-- Each station once: name and zone depend on the station.
CREATE TABLE station (station_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE, zone TEXT NOT NULL);
INSERT INTO station (name, zone)
SELECT DISTINCT station, zone FROM ride_wide ORDER BY station;
-- Each ride keeps the key of its station.
CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, rider TEXT NOT NULL,
  station_id INTEGER NOT NULL REFERENCES station (station_id));
INSERT INTO ride SELECT ride_id, rider, station_id
FROM ride_wide JOIN station ON station.name = ride_wide.station;
-- Now a new name is one row, and a station needs no ride.
UPDATE station SET name = 'Central Market' WHERE name = 'Market Square';
SELECT changes();
INSERT INTO station (name, zone) VALUES ('Hill Park', 'north');
-- The old view, by a join.
SELECT ride_id, rider, name, zone FROM ride
JOIN station ON station.station_id = ride.station_id ORDER BY ride_id;
