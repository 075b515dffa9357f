-- A week of a very small Spoke. The two lines with a dot make
-- sqlite3 print column names, and NULL as a word.
.headers on
.nullvalue NULL
CREATE TABLE station (
  station_id INTEGER PRIMARY KEY, name TEXT NOT NULL
);
CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  from_station INTEGER REFERENCES station (station_id),
  minutes INTEGER
);
CREATE TABLE charge (
  charge_id INTEGER PRIMARY KEY,
  ride_id INTEGER REFERENCES ride (ride_id),
  cents INTEGER
);
CREATE TABLE refund (
  refund_id INTEGER PRIMARY KEY,
  charge_id INTEGER REFERENCES charge (charge_id),
  cents INTEGER
);
INSERT INTO station VALUES
  (1, 'Central Station'), (3, 'Harbour'),
  (4, 'University'), (6, 'Hill Park');
-- Ride 9003 is still open, so nobody knows its minutes.
INSERT INTO ride VALUES
  (9001, 3, 10), (9002, 1, 45), (9003, 3, NULL), (9004, 4, 61),
  (9005, 3, 35), (9006, 1, 29), (9007, 3, 90);
INSERT INTO charge VALUES
  (1, 9001, 0), (2, 9002, 100), (3, 9004, 200),
  (4, 9005, 100), (5, 9006, 0), (6, 9007, 300);
INSERT INTO refund VALUES (1, 6, 100), (2, 6, 50), (3, 2, 100);
