-- A very small Spoke. The two lines with a dot tell
-- sqlite3 to print column names, and NULL as a word.
.headers on
.nullvalue NULL
CREATE TABLE station (station_id INTEGER, name TEXT);
CREATE TABLE rider (rider_id INTEGER, name TEXT);
CREATE TABLE ride (
  ride_id INTEGER, rider_id INTEGER,
  from_station INTEGER, to_station INTEGER
);
INSERT INTO station VALUES
  (1, 'Central Station'), (3, 'Harbour'),
  (4, 'University'), (6, 'Hill Park');
INSERT INTO rider VALUES (1, 'Ada'), (2, 'Grace'), (3, 'Alan');
-- Ride 9003 is still open: it has no last station yet.
INSERT INTO ride VALUES
  (9001, 1, 3, 1), (9002, 2, 1, 3),
  (9003, 1, 3, NULL), (9004, 2, 4, 3);
