-- Embedded: every ticket carries the station where the bike was found.
CREATE TABLE embedded (body TEXT);
INSERT INTO embedded VALUES
  ('{"bike_id": 503, "station": {"station_id": 2, "name": "Market Square"}}'),
  ('{"bike_id": 519, "station": {"station_id": 2, "name": "Market Square"}}'),
  ('{"bike_id": 524, "station": {"station_id": 3, "name": "Harbour"}}');

-- Referred to: every ticket carries the number of the station.
CREATE TABLE station (station_id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO station VALUES (2, 'Market Square'), (3, 'Harbour');
CREATE TABLE referring (body TEXT);
INSERT INTO referring VALUES
  ('{"bike_id": 503, "station_id": 2}'), ('{"bike_id": 519, "station_id": 2}');

-- The station gets a new name. How many documents or rows change?
UPDATE embedded SET body = json_set(body, '$.station.name', 'Central Market')
  WHERE body ->> '$.station.station_id' = 2;
SELECT 'embedded', changes();
UPDATE station SET name = 'Central Market' WHERE station_id = 2;
SELECT 'referred to', changes();

-- Read a ticket with the name of its station: one look, or a join.
SELECT body ->> '$.station.name' FROM embedded WHERE body ->> '$.bike_id' = 519;
SELECT name FROM referring JOIN station ON station_id = body ->> '$.station_id'
  WHERE body ->> '$.bike_id' = 519;
