.read spoke.sql
SELECT ride_id, started_at
FROM ride
WHERE ended_at IS NOT NULL
ORDER BY started_at DESC
LIMIT 3;
