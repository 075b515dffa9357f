.read rides.sql
SELECT ride_id, minutes, row_number() OVER w, rank() OVER w, dense_rank() OVER w
FROM ride WHERE station = 'Harbour'
WINDOW w AS (ORDER BY minutes DESC)
ORDER BY minutes DESC, ride_id;
