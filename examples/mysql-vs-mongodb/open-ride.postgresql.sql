-- Two docks with a bike each; a ride is open while ended_at is empty
CREATE TABLE dock (dock_id integer PRIMARY KEY, bike_id integer UNIQUE);
CREATE TABLE ride (ride_id integer PRIMARY KEY, rider_id integer NOT NULL,
  bike_id integer NOT NULL, from_dock integer NOT NULL REFERENCES dock,
  started_at timestamptz NOT NULL, ended_at timestamptz);
INSERT INTO dock VALUES (1, 501), (2, 502);

-- Rule: at most one open ride per rider
CREATE UNIQUE INDEX one_open_ride ON ride (rider_id) WHERE ended_at IS NULL;

-- Rider 7 takes bike 501: both changes are kept
BEGIN;
UPDATE dock SET bike_id = NULL WHERE dock_id = 1 AND bike_id = 501;
INSERT INTO ride VALUES (9001, 7, 501, 1, '2026-05-04T08:00:00Z', NULL);
COMMIT;

-- Rider 7 tries bike 502 too: the rule refuses the ride (0 rows), so undo both
BEGIN;
UPDATE dock SET bike_id = NULL WHERE dock_id = 2 AND bike_id = 502;
INSERT INTO ride VALUES (9002, 7, 502, 2, '2026-05-04T08:05:00Z', NULL)
  ON CONFLICT DO NOTHING RETURNING ride_id AS second_ride;
ROLLBACK;

-- What is left: dock 1 empty, dock 2 full, one open ride
SELECT dock_id, bike_id FROM dock ORDER BY dock_id;
SELECT ride_id AS open_ride, rider_id, bike_id FROM ride ORDER BY ride_id;
