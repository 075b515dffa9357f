-- 20,000 rides; a quarter are student rides, and those all have tariff 2.
CREATE TABLE ride (ride_id integer, plan text, tariff_id integer);
INSERT INTO ride
SELECT n, CASE n % 4 WHEN 1 THEN 'student' ELSE 'standard' END, n % 4 + 1
FROM generate_series(1, 20000) AS n;
ANALYZE ride;

-- Estimated rows stand in the first brackets, real ones in the second.
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF)
SELECT * FROM ride
WHERE plan = 'student' AND tariff_id = 2 ORDER BY ride_id DESC;

-- Tell the planner that the two columns depend on each other.
CREATE STATISTICS ride_plan (dependencies) ON plan, tariff_id FROM ride;
ANALYZE ride;
EXPLAIN (ANALYZE, TIMING OFF, SUMMARY OFF)
SELECT * FROM ride
WHERE plan = 'student' AND tariff_id = 2 ORDER BY ride_id DESC;
