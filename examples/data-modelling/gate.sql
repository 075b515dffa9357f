PRAGMA foreign_keys = ON;
CREATE TABLE station (station_id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE mechanic (mechanic_id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- At most one van per mechanic; a van may be free.
CREATE TABLE van (
  plate TEXT PRIMARY KEY,
  mechanic_id INTEGER UNIQUE REFERENCES mechanic (mechanic_id)
);
-- Many mechanics, many stations: a table of its own.
CREATE TABLE duty (
  mechanic_id INTEGER NOT NULL REFERENCES mechanic (mechanic_id),
  station_id INTEGER NOT NULL REFERENCES station (station_id),
  weekday TEXT NOT NULL,
  PRIMARY KEY (mechanic_id, station_id)
);
INSERT INTO station VALUES (1, 'Harbour'), (2, 'Hill Park');
INSERT INTO mechanic VALUES (1, 'Mia'), (2, 'Zoë');
INSERT INTO van VALUES ('SP 1', 1), ('SP 2', NULL), ('SP 3', NULL);
INSERT INTO duty VALUES (1, 1, 'Mon'), (1, 2, 'Tue'), (2, 1, 'Mon');
-- Refused: the pair again, a second van, a station that is not there.
INSERT INTO duty VALUES (1, 1, 'Fri');
UPDATE van SET mechanic_id = 1 WHERE plate = 'SP 2';
INSERT INTO duty VALUES (2, 9, 'Tue');
SELECT * FROM duty ORDER BY mechanic_id, station_id;
