.read tables.sql

-- A word where a number belongs
INSERT INTO bike (bike_id, model, station_id) VALUES (508, 'city', 'Harbour');

-- A station that nobody ever built
INSERT INTO bike (bike_id, model, station_id) VALUES (508, 'city', 99);

-- The same bike a second time
INSERT INTO bike (bike_id, model, station_id) VALUES (501, 'cargo', 1);

-- A bike without a model
INSERT INTO bike (bike_id, model, station_id) VALUES (508, NULL, 1);
