CREATE TABLE tariff (tariff_id INTEGER PRIMARY KEY, cents INTEGER NOT NULL);
CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, ended_at TEXT,
  tariff_id INTEGER REFERENCES tariff (tariff_id));
INSERT INTO tariff VALUES (1, 300);
INSERT INTO ride VALUES (1, '2026-09-12T10:00:00Z', 1),
  (2, '2026-11-02T10:00:00Z', 1);
-- On 1 November.
UPDATE tariff SET cents = 350 WHERE tariff_id = 1;
SELECT ride_id, ended_at, cents FROM ride
JOIN tariff ON tariff.tariff_id = ride.tariff_id ORDER BY ride_id;
