-- What the one who writes sees before the end: the change.
CREATE TABLE dock (id integer PRIMARY KEY, bike_id integer);
INSERT INTO dock VALUES (1, 501), (2, 502);
BEGIN;
UPDATE dock SET bike_id = NULL WHERE id = 1;
SELECT id, bike_id FROM dock ORDER BY id;

-- Calling it off: nothing has happened.
ROLLBACK;
SELECT id, bike_id FROM dock ORDER BY id;

-- One wrong statement spoils the whole transaction.
BEGIN;
UPDATE dock SET bike_id = NULL WHERE id = 2;
INSERT INTO dock VALUES (2, 503);
SELECT count(*) FROM dock;
COMMIT;
SELECT id, bike_id FROM dock ORDER BY id;
