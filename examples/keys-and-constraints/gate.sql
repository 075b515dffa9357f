PRAGMA foreign_keys = ON;
CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
CREATE TABLE pass (
  pass_id INTEGER PRIMARY KEY,
  rider_id INTEGER NOT NULL REFERENCES rider (rider_id),
  month TEXT NOT NULL,
  cents INTEGER NOT NULL CHECK (cents >= 0),
  UNIQUE (rider_id, month)
);
-- Good rows: a pass may be free, and two riders may share a month.
INSERT INTO rider VALUES (1, 'ada@example.org'), (2, 'ben@example.org');
INSERT INTO pass VALUES
  (1, 1, '2026-10', 1900), (2, 2, '2026-10', 1900), (3, 1, '2026-11', 0);
-- Seven statements to refuse.
INSERT INTO rider VALUES (3, 'ada@example.org');
INSERT INTO pass VALUES (4, 1, '2026-10', 900);
INSERT INTO pass VALUES (4, 9, '2026-10', 1900);
INSERT INTO pass VALUES (4, NULL, '2026-10', 1900);
INSERT INTO pass VALUES (4, 2, '2026-11', NULL);
INSERT INTO pass VALUES (4, 2, '2026-11', -1);
DELETE FROM rider WHERE rider_id = 1;
SELECT pass_id FROM pass ORDER BY pass_id;
