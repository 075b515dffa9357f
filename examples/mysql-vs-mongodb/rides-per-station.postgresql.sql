-- Stations, their docks, and the rides that started at each dock
CREATE TABLE station (station_id integer PRIMARY KEY, name text NOT NULL);
CREATE TABLE dock (dock_id integer PRIMARY KEY, station_id integer NOT NULL);
CREATE TABLE ride (ride_id integer PRIMARY KEY, from_dock integer NOT NULL);
INSERT INTO station VALUES (1, 'Harbour'), (2, 'Market'), (3, 'Old Mill');
INSERT INTO dock VALUES (11, 1), (12, 1), (21, 2), (31, 3);
INSERT INTO ride VALUES (9001, 11), (9002, 12), (9003, 21), (9004, 12);

-- Rides per station with its name; LEFT JOIN keeps stations without a ride
SELECT s.name, COUNT(r.ride_id) AS rides
FROM station s
LEFT JOIN dock d ON d.station_id = s.station_id
LEFT JOIN ride r ON r.from_dock = d.dock_id
GROUP BY s.station_id, s.name
ORDER BY rides DESC, s.name;
