CREATE TABLE bike_wide (bike_id INTEGER PRIMARY KEY, model TEXT, top_speed INTEGER);
INSERT INTO bike_wide VALUES (501, 'cargo', 20), (502, 'cargo', 20);
CREATE TABLE model (name TEXT PRIMARY KEY NOT NULL, top_speed INTEGER NOT NULL);
INSERT INTO model SELECT DISTINCT model, top_speed FROM bike_wide;
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY,
  model TEXT NOT NULL REFERENCES model (name));
INSERT INTO bike SELECT bike_id, model FROM bike_wide;
DROP TABLE bike_wide;
SELECT bike_id, model, top_speed FROM bike
JOIN model ON model.name = bike.model ORDER BY bike_id;
