PRAGMA foreign_keys = ON;
-- The things: a station has many docks, a dock holds one bike or none.
CREATE TABLE station (station_id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY, workshop_since TEXT);
CREATE TABLE dock (dock_id INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station (station_id),
  bike_id INTEGER UNIQUE REFERENCES bike (bike_id));
CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, name TEXT NOT NULL);
-- Many riders use many bikes: a ride joins one of each.
CREATE TABLE ride (ride_id INTEGER PRIMARY KEY,
  rider_id INTEGER NOT NULL REFERENCES rider (rider_id),
  bike_id INTEGER NOT NULL REFERENCES bike (bike_id),
  started_at TEXT NOT NULL, ended_at TEXT CHECK (ended_at >= started_at));
-- Three bikes, three kinds of place.
INSERT INTO station VALUES (3, 'Harbour');
INSERT INTO bike VALUES (501, NULL), (502, NULL), (503, '2026-10-28T09:00:00Z');
INSERT INTO dock VALUES (1, 3, 501), (2, 3, NULL);
INSERT INTO rider VALUES (11, 'Ada');
INSERT INTO ride VALUES (1, 11, 502, '2026-10-31T19:40:00Z', NULL);
-- The operator's question.
.nullvalue -
SELECT bike.bike_id, station.name, rider.name, workshop_since FROM bike
LEFT JOIN dock ON dock.bike_id = bike.bike_id
LEFT JOIN station ON station.station_id = dock.station_id
LEFT JOIN ride ON ride.bike_id = bike.bike_id AND ended_at IS NULL
LEFT JOIN rider ON rider.rider_id = ride.rider_id ORDER BY bike.bike_id;
