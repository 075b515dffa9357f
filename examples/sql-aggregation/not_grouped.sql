CREATE TABLE ride (ride_id integer, from_station integer, minutes integer);
INSERT INTO ride VALUES (9001, 3, 10), (9002, 1, 45), (9005, 3, 35);
SELECT from_station, minutes, COUNT(*) FROM ride GROUP BY from_station;
