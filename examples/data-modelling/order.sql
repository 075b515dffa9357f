PRAGMA foreign_keys = ON;
CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE favourite (
  rider_id INTEGER NOT NULL REFERENCES rider (rider_id),
  station_id INTEGER NOT NULL,
  PRIMARY KEY (rider_id, station_id)
);
INSERT INTO rider VALUES (11, 'Ada');
INSERT INTO favourite (rider_id, station_id) VALUES (11, 1), (11, 3);
SELECT name, station_id
FROM rider JOIN favourite ON favourite.rider_id = rider.rider_id;
