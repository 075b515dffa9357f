.read rides.sql
CREATE VIEW longest AS
WITH ranked AS (
  SELECT rider, ride_id, minutes,
    row_number() OVER (PARTITION BY rider ORDER BY minutes DESC, ride_id) AS place,
    100 * minutes / sum(minutes) OVER (PARTITION BY rider) AS percent
  FROM ride
)
SELECT rider, ride_id, minutes, percent FROM ranked WHERE place = 1;

SELECT * FROM longest ORDER BY rider;

-- The same rides with a nested query and without a window: no row should differ.
SELECT count(*) FROM (
  SELECT ride_id FROM longest
  EXCEPT
  SELECT min(ride_id) FROM ride
  WHERE minutes = (SELECT max(minutes) FROM ride AS other WHERE other.rider = ride.rider)
  GROUP BY rider
);

-- A view keeps no rows: a new longest ride is there at once.
INSERT INTO ride VALUES (7, 'Dev', 'Hill Park', '2026-10-04', 60);
SELECT * FROM longest WHERE rider = 'Dev';
