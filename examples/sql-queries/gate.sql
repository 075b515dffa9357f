CREATE TABLE ticket (
  ticket_id INTEGER, bike_id INTEGER, fault TEXT, closed_on TEXT
);
INSERT INTO ticket (ticket_id, bike_id, fault, closed_on) VALUES
  (1, 507, 'brake', '2026-10-01'),
  (2, 507, 'light', NULL),
  (3, 511, 'brake', NULL),
  (4, 519, 'rider''s lock', NULL),
  (5, 502, 'brake', NULL),
  (6, 511, 'light', '2026-10-03');

-- Open tickets about a brake, the highest number first.
SELECT ticket_id, bike_id FROM ticket
WHERE fault = 'brake' AND closed_on IS NULL
ORDER BY ticket_id DESC;

-- Close ticket 3; forget what was closed before 3 October.
UPDATE ticket SET closed_on = '2026-10-04' WHERE ticket_id = 3;
DELETE FROM ticket WHERE closed_on < '2026-10-03';

-- What is still open?
SELECT ticket_id, fault FROM ticket
WHERE closed_on IS NULL
ORDER BY ticket_id;
SELECT count(*) FROM ticket;
