-- Which rides are open, the oldest first? (week 2)
SELECT ride_id, rider_id, bike_id, started_at
FROM ride
WHERE ended_at IS NULL
ORDER BY started_at;
