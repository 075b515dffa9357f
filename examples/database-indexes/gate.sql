CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  station TEXT,
  rider TEXT,
  minutes INTEGER,
  ended_at TEXT
);
-- The column compared by = first, then the one for range and order.
CREATE INDEX by_station_and_end ON ride (station, ended_at);

EXPLAIN QUERY PLAN SELECT * FROM ride
WHERE station = 'Harbour' AND ended_at >= '2026-10-01';

EXPLAIN QUERY PLAN SELECT * FROM ride
WHERE station = 'Harbour' ORDER BY ended_at DESC LIMIT 3;

EXPLAIN QUERY PLAN SELECT * FROM ride WHERE ended_at >= '2026-10-01';
