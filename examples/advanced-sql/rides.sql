CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY, rider TEXT, station TEXT, day TEXT, minutes INTEGER);
INSERT INTO ride VALUES
  (1, 'Ada', 'Harbour', '2026-10-01', 12),
  (2, 'Ben', 'Harbour', '2026-10-01', 45),
  (3, 'Ada', 'Harbour', '2026-10-02', 45),
  (4, 'Dev', 'Harbour', '2026-10-03', 20),
  (5, 'Ben', 'Hill Park', '2026-10-02', 70),
  (6, 'Ada', 'Hill Park', '2026-10-03', 30);
