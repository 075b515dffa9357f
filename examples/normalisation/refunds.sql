.read wide.sql
PRAGMA foreign_keys = ON;
-- Facts about a rider and about a reason, each once.
CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE);
CREATE TABLE reason (reason TEXT PRIMARY KEY NOT NULL, text TEXT NOT NULL);
INSERT INTO rider (name, email)
SELECT DISTINCT rider, email FROM refund_wide ORDER BY email;
INSERT INTO reason SELECT DISTINCT reason, reason_text FROM refund_wide;
-- A charge belongs to a rider.
CREATE TABLE charge (charge_id INTEGER PRIMARY KEY, cents INTEGER NOT NULL,
  rider_id INTEGER NOT NULL REFERENCES rider (rider_id));
INSERT INTO charge SELECT DISTINCT charge_id, charge_cents, rider_id
FROM refund_wide JOIN rider ON rider.email = refund_wide.email;
-- What is left depends on the refund alone.
CREATE TABLE refund (refund_id INTEGER PRIMARY KEY, cents INTEGER NOT NULL,
  reason TEXT NOT NULL REFERENCES reason (reason),
  charge_id INTEGER NOT NULL REFERENCES charge (charge_id));
INSERT INTO refund SELECT refund_id, cents, reason, charge_id FROM refund_wide;
-- The old view comes back.
SELECT refund_id, refund.cents, refund.reason, text,
  charge.charge_id, charge.cents, name, email
FROM refund JOIN reason ON reason.reason = refund.reason
JOIN charge ON charge.charge_id = refund.charge_id
JOIN rider ON rider.rider_id = charge.rider_id ORDER BY refund_id;
-- A new address is one row; a rider needs no refund.
UPDATE rider SET email = 'ada@example.net' WHERE name = 'Ada';
SELECT changes();
INSERT INTO rider (name, email) VALUES ('Alan', 'alan@example.org');
DELETE FROM refund WHERE refund_id = 3;
SELECT COUNT(*) FROM rider;
