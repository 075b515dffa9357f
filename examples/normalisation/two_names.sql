-- One wide table: every ride carries the station's name and zone.
CREATE TABLE ride_wide (
  ride_id INTEGER PRIMARY KEY, rider TEXT, station TEXT, zone TEXT);
INSERT INTO ride_wide VALUES
  (1, 'Ada', 'Market Square', 'centre'), (2, 'Grace', 'Harbour', 'water'),
  (3, 'Alan', 'Market Sq.', 'centre'),   (4, 'Ada', 'Market Square', 'centre');
-- The station gets a new name.
UPDATE ride_wide SET station = 'Central Market' WHERE station = 'Market Square';
-- Grace's ride is deleted, as she asked.
DELETE FROM ride_wide WHERE rider = 'Grace';
-- Which stations are there, and how many rides has each?
SELECT station, zone, COUNT(*) FROM ride_wide
GROUP BY station, zone ORDER BY station;
