CREATE TABLE dock (id integer PRIMARY KEY, bike_id integer);
INSERT INTO dock VALUES (1, 501), (2, 502);

-- One wrong statement spoils the whole transaction.
BEGIN;
UPDATE dock SET bike_id = NULL WHERE id = 2;
INSERT INTO dock VALUES (2, 503);
SELECT count(*) FROM dock;
COMMIT;
SELECT id, bike_id FROM dock ORDER BY id;
