-- Two docks with a bike each; a ride is open while ended_at is empty
CREATE TABLE dock (dock_id INT PRIMARY KEY, bike_id INT UNIQUE);
CREATE TABLE ride (ride_id INT PRIMARY KEY, rider_id INT NOT NULL,
  bike_id INT NOT NULL, from_dock INT NOT NULL,
  started_at DATETIME NOT NULL, ended_at DATETIME,
  -- Rule: no partial index here, so a computed column holds the rider of an open ride
  open_rider INT AS (IF(ended_at IS NULL, rider_id, NULL)) STORED UNIQUE,
  FOREIGN KEY (from_dock) REFERENCES dock (dock_id));
INSERT INTO dock VALUES (1, 501), (2, 502);

-- Rider 7 takes bike 501: both changes are kept
START TRANSACTION;
UPDATE dock SET bike_id = NULL WHERE dock_id = 1 AND bike_id = 501;
INSERT INTO ride (ride_id, rider_id, bike_id, from_dock, started_at)
  VALUES (9001, 7, 501, 1, '2026-05-04 08:00:00');
COMMIT;

-- Rider 7 tries bike 502 too: the rule refuses the ride (0 rows), so undo both
START TRANSACTION;
UPDATE dock SET bike_id = NULL WHERE dock_id = 2 AND bike_id = 502;
INSERT IGNORE INTO ride (ride_id, rider_id, bike_id, from_dock, started_at)
  VALUES (9002, 7, 502, 2, '2026-05-04 08:05:00');
SELECT ROW_COUNT() AS second_ride_rows_added;
ROLLBACK;

-- What is left: dock 1 empty, dock 2 full, one open ride
SELECT dock_id, bike_id FROM dock ORDER BY dock_id;
SELECT ride_id AS open_ride, rider_id, bike_id FROM ride ORDER BY ride_id;
