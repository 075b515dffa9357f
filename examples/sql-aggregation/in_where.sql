.read spoke.sql
SELECT from_station, COUNT(*) FROM ride WHERE COUNT(*) > 1 GROUP BY from_station;
