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

-- The same rides with a nested query and without a window.
CREATE VIEW nested AS
SELECT min(ride_id) AS ride_id
FROM ride
JOIN (SELECT rider, max(minutes) AS most FROM ride GROUP BY rider) AS best
  ON best.rider = ride.rider AND minutes = most
GROUP BY ride.rider;

-- No row should be in one of them only.
SELECT count(*) FROM (SELECT ride_id FROM longest EXCEPT SELECT ride_id FROM nested);
SELECT count(*) FROM (SELECT ride_id FROM nested EXCEPT SELECT ride_id FROM longest);

-- A view keeps no rows: a new longest ride is there at once.
INSERT INTO ride VALUES (7, 'Dev', 'Hill Park', '2026-10-04', 60);
SELECT * FROM longest WHERE rider = 'Dev';
