CREATE TABLE dock (dock_id INTEGER PRIMARY KEY);
CREATE TABLE station (
  station_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  dock_id INTEGER REFERENCES dock (dock_id)
);
INSERT INTO dock VALUES (1), (2);
INSERT INTO station VALUES (3, 'Harbour', 1);
INSERT INTO station VALUES (3, 'Harbour', 2);
