-- The primary keys are numbers that mean nothing outside,
-- so nobody has a reason to change one.
PRAGMA foreign_keys = ON;
CREATE TABLE station (station_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY, frame TEXT NOT NULL UNIQUE);
CREATE TABLE dock (
  dock_id INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station (station_id),
  number INTEGER NOT NULL CHECK (number >= 1 AND number <= 40),
  bike_id INTEGER UNIQUE REFERENCES bike (bike_id),
  UNIQUE (station_id, number)
);
-- Good rows: dock 2 is empty, and number 1 exists at two stations.
INSERT INTO station VALUES (1, 'Central Station'), (3, 'Harbour');
INSERT INTO bike VALUES (501, 'F-1001');
INSERT INTO dock VALUES
  (101, 1, 1, 501), (102, 1, 2, NULL), (301, 3, 1, NULL);
-- Rule 1: every station has a name of its own.
INSERT INTO station VALUES (4, 'Harbour');
INSERT INTO station VALUES (5, NULL);
-- Rule 2: every dock belongs to a station that exists.
INSERT INTO dock VALUES (901, 9, 1, NULL);
-- Rule 3: numbers run from 1 to 40.
INSERT INTO dock VALUES (141, 1, 41, NULL);
-- Rule 4: a number comes once in a station.
INSERT INTO dock VALUES (302, 3, 1, NULL);
-- Rule 5: a bike stands in one dock at most, and exists.
INSERT INTO dock VALUES (302, 3, 2, 501);
INSERT INTO dock VALUES (302, 3, 2, 999);
SELECT dock_id FROM dock ORDER BY dock_id;
