CREATE TABLE station (station_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE dock (station_id INTEGER, bike_id INTEGER);
INSERT INTO station VALUES (1, 'Harbour'), (2, 'University'), (3, 'Hill Park');
INSERT INTO dock VALUES (1, 501), (1, 502), (2, 503), (2, NULL);
SELECT name, COUNT(*)
FROM station JOIN dock USING (station_id) GROUP BY station_id;
.print
SELECT name, COUNT(bike_id)
FROM station LEFT JOIN dock USING (station_id) GROUP BY station_id;
