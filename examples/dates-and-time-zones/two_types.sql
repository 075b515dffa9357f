-- One moment, and one reading of a clock.
CREATE TABLE example (moment timestamptz, reading timestamp);
INSERT INTO example VALUES
  ('2026-10-25T02:50:00+02:00', '2026-10-25T02:50:00+02:00');

-- Look at both from two places.
SET timezone = 'UTC';
SELECT * FROM example;
SET timezone = 'Europe/Berlin';
SELECT * FROM example;
