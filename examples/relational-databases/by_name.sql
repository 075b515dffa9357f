.headers on
.mode column
CREATE TABLE station (name TEXT, docks INTEGER);
CREATE TABLE bike (bike_id INTEGER, station TEXT);
INSERT INTO station VALUES ('Harbour', 6);
INSERT INTO bike VALUES (501, 'Harbour'), (505, 'harbour'), (509, 'Harbour ');
SELECT * FROM bike WHERE station = 'Harbour';
