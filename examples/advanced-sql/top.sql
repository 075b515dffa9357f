.read rides.sql
-- Beside every ride: its rank at its station, and the minutes above the average.
WITH ranked AS (
  SELECT station, ride_id, minutes,
    row_number() OVER (PARTITION BY station
                       ORDER BY minutes DESC, ride_id) AS place,
    minutes - avg(minutes) OVER (PARTITION BY station) AS above
  FROM ride
)
SELECT station, place, ride_id, minutes, above FROM ranked
WHERE place <= 2
ORDER BY station, place;
