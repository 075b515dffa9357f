.read rides.sql
-- A running total, and the ride before, for one rider.
SELECT day, minutes,
  sum(minutes) OVER (ORDER BY day, ride_id) AS so_far,
  lag(minutes) OVER (ORDER BY day, ride_id) AS before
FROM ride
WHERE rider = 'Ada'
ORDER BY day, ride_id;
