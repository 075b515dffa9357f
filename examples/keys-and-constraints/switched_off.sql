CREATE TABLE bike (bike_id INTEGER PRIMARY KEY);
CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL REFERENCES bike (bike_id)
);
INSERT INTO ride VALUES (1, 999);
SELECT ride_id, bike_id FROM ride;
