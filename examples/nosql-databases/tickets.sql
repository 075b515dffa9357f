PRAGMA foreign_keys = ON;
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY);
INSERT INTO bike VALUES (501), (503), (507);

-- What every ticket has is a column; the rest is a document.
CREATE TABLE repair_ticket (
  ticket_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL REFERENCES bike,
  details TEXT NOT NULL CHECK (json_valid(details))
);
INSERT INTO repair_ticket VALUES
  (1, 501, '{"part": "wheel", "spoke": 14}'),
  (2, 503, '{"part": "battery", "volts": [35.9, 36.1]}'),
  (3, 507, '{"part": "battery", "volts": [31.2]}');

-- Three tickets that must be refused: no such bike, no bike, no JSON.
INSERT INTO repair_ticket VALUES (4, 999, '{"part": "bell"}');
INSERT INTO repair_ticket VALUES (5, NULL, '{"part": "bell"}');
INSERT INTO repair_ticket VALUES (6, 501, '{"part": "bell"');

-- Batteries that began below 35 volts.
SELECT ticket_id, bike_id, json_extract(details, '$.volts[0]') FROM repair_ticket
WHERE json_extract(details, '$.part') = 'battery'
  AND json_extract(details, '$.volts[0]') < 35;
SELECT count(*) FROM repair_ticket;
