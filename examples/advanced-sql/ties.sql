.read rides.sql
SELECT ride_id, minutes, row_number() OVER w AS row_number, rank() OVER w AS rank, dense_rank() OVER w AS dense_rank
FROM ride WHERE station = 'Harbour'
WINDOW w AS (ORDER BY minutes DESC)
ORDER BY minutes DESC, ride_id;
