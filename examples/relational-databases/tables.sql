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
  model TEXT NOT NULL,
  station_id INTEGER REFERENCES station
) STRICT;

-- One row for each thing
INSERT INTO station (station_id, name) VALUES
  (1, 'Central Station'), (3, 'Harbour');
INSERT INTO bike (bike_id, model, station_id) VALUES
  (501, 'city', 3), (502, 'cargo', 1), (507, 'electric', NULL);

-- Show what is there.
SELECT * FROM station;
SELECT * FROM bike;
