-- Stations and rides of a small Spoke. Times are in UTC; an open ride has no end yet.
.headers on
.mode column

CREATE TABLE station (
  station_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  capacity INTEGER NOT NULL
);
INSERT INTO station (station_id, name, capacity) VALUES
  (1, 'Central Station', 8),
  (2, 'Market Square, North', 8),
  (3, 'Harbour', 6),
  (4, 'University', 6),
  (5, 'Café Quay', 6),
  (6, 'Hill Park', 6);

CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL,
  from_station INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT
);
INSERT INTO ride (ride_id, bike_id, from_station, started_at, ended_at) VALUES
  (9001, 507, 2, '2026-10-01 06:42:00', '2026-10-01 06:56:50'),
  (9002, 519, 4, '2026-10-01 15:32:00', '2026-10-01 16:55:42'),
  (9003, 502, 2, '2026-10-02 07:10:00', '2026-10-02 07:39:59'),
  (9004, 511, 1, '2026-10-02 07:15:00', NULL),
  (9005, 507, 3, '2026-10-02 08:05:00', '2026-10-02 08:35:00'),
  (9006, 530, 2, '2026-10-02 08:20:00', NULL);
