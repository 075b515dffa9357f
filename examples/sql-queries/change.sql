.read spoke.sql

-- Look first: the condition finds one row.
SELECT * FROM station WHERE station_id = 3;

-- Then change, with the very same condition, and count the rows.
UPDATE station SET capacity = 10 WHERE station_id = 3;
SELECT changes();

-- A new row, and a row too many
INSERT INTO station (station_id, name, capacity) VALUES (7, 'Old Mill', 4);
DELETE FROM station WHERE station_id = 6;
SELECT * FROM station ORDER BY capacity DESC, name;
