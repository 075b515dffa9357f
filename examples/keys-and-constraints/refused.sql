PRAGMA foreign_keys = ON;
-- The rules stand in the tables.
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY, frame TEXT NOT NULL UNIQUE);
CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL REFERENCES bike (bike_id),
  started_at TEXT NOT NULL,
  ended_at TEXT,
  CHECK (ended_at >= started_at)
);
-- Two good rows.
INSERT INTO bike VALUES (501, 'F-1001');
INSERT INTO ride VALUES (1, 501, '2026-05-04 08:00:00', '2026-05-04 08:20:00');
-- Which of these does the database refuse, and by which rule?
INSERT INTO bike VALUES (501, 'F-1002');
INSERT INTO bike (frame) VALUES ('F-1001');
INSERT INTO bike (frame) VALUES ('F-1003');
INSERT INTO ride VALUES (2, 999, '2026-05-04 09:00:00', NULL);
INSERT INTO ride VALUES (3, 501, NULL, NULL);
INSERT INTO ride VALUES (4, 501, '2026-05-04 09:00:00', '2026-05-04 08:59:59');
INSERT INTO ride VALUES (5, 501, '2026-05-04 09:00:00', NULL);
DELETE FROM bike WHERE bike_id = 501;
-- What is left?
SELECT bike_id, frame FROM bike ORDER BY bike_id;
SELECT ride_id, bike_id FROM ride ORDER BY ride_id;
