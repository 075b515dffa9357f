-- Faults, and does a database refuse them?
-- harbour with a small letter: no; here each name stands once
-- 501 both city and cargo: no; here each model stands once
-- 5O1 with a letter O, and twelve: yes, not numbers
-- no bike in row 6: yes, left out
-- 9005 twice: yes, the number is taken
.headers on
.mode column
PRAGMA foreign_keys = ON;

-- One table for each kind of thing
CREATE TABLE station (
  station_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE bike (
  bike_id INTEGER PRIMARY KEY,
  model TEXT NOT NULL
) STRICT;
CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL REFERENCES bike,
  station_id INTEGER NOT NULL REFERENCES station,
  start TEXT NOT NULL,
  minutes INTEGER
) STRICT;

-- The rows of the sheet, each fact once
INSERT INTO station (station_id, name) VALUES (1, 'Central Station'), (3, 'Harbour');
INSERT INTO bike (bike_id, model) VALUES (501, 'city'), (502, 'cargo');
INSERT INTO ride (ride_id, bike_id, station_id, start, minutes) VALUES
  (9001, 501, 3, '06:42', 14),
  (9002, 502, 1, '07:10', 29),
  (9003, 501, 3, '15:32', 83),
  (9004, 501, 3, '17:05', 12),
  (9005, 502, 1, '17:20', 30);
SELECT * FROM ride;

-- Two faults of the sheet, both refused
INSERT INTO ride (ride_id, bike_id, station_id, start, minutes) VALUES
  (9006, 501, 3, '18:00', 'twelve');
INSERT INTO ride (ride_id, bike_id, station_id, start, minutes) VALUES
  (9006, 999, 3, '18:00', 12);
