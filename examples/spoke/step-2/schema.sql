-- Three tables of Spoke. Rider and bike are only numbers for now; they get tables of their own in step 2.
-- Time is text in UTC: 2026-10-25T00:50:00Z.
PRAGMA foreign_keys = ON;

CREATE TABLE station (
  station_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);

-- bike_id is empty (NULL) while there is no bike in the dock
CREATE TABLE dock (
  dock_id INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station (station_id),
  number INTEGER NOT NULL,
  bike_id INTEGER UNIQUE,
  UNIQUE (station_id, number)
);

-- to_dock and ended_at are empty (NULL) while somebody is riding
CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  rider_id INTEGER NOT NULL,
  bike_id INTEGER NOT NULL,
  from_dock INTEGER NOT NULL REFERENCES dock (dock_id),
  to_dock INTEGER REFERENCES dock (dock_id),
  started_at TEXT NOT NULL,
  ended_at TEXT,
  CHECK (ended_at >= started_at)
);
