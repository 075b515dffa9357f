.read rides.sql
-- Stations above the average of all stations: once nested, once in named steps.
SELECT station
FROM (SELECT station, sum(minutes) AS total FROM ride GROUP BY station)
WHERE total > (
  SELECT avg(total)
  FROM (SELECT station, sum(minutes) AS total FROM ride GROUP BY station));

WITH per_station AS (
    SELECT station, sum(minutes) AS total FROM ride GROUP BY station),
  overall AS (SELECT avg(total) AS average FROM per_station)
SELECT station FROM per_station, overall WHERE total > average;

-- A view: the first step under a name that others can use.
CREATE VIEW station_total AS
  SELECT station, sum(minutes) AS total FROM ride GROUP BY station;
INSERT INTO ride VALUES (7, 'Dev', 'Hill Park', '2026-10-04', 60);
SELECT station, total FROM station_total ORDER BY station;
