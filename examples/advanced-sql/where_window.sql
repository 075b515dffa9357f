.read rides.sql
SELECT ride_id,
  row_number() OVER (PARTITION BY station ORDER BY minutes DESC) AS place
FROM ride
WHERE place = 1;
