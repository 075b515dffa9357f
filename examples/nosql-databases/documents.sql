PRAGMA foreign_keys = ON;
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY);
INSERT INTO bike VALUES (501), (503);

-- As rows: the columns are fixed, and the bike must exist.
CREATE TABLE repair_ticket (
  bike_id INTEGER NOT NULL REFERENCES bike,
  part TEXT NOT NULL
);
INSERT INTO repair_ticket VALUES (501, 'wheel');
INSERT INTO repair_ticket VALUES (999, 'battery');

-- As documents: each has the fields that it needs.
CREATE TABLE document (body TEXT NOT NULL);
INSERT INTO document VALUES
  ('{"bike_id": 501, "part": "wheel", "spoke": 14}'),
  ('{"bike_id": 503, "part": "battery", "volts": [35.9, 36.1]}'),
  ('{"bike_id": 999, "prat": "battery"}');

-- How many of each, and which tickets are about batteries?
SELECT count(*) FROM repair_ticket;
SELECT count(*) FROM document;
SELECT json_extract(body, '$.bike_id'), json_extract(body, '$.volts[0]')
FROM document
WHERE json_extract(body, '$.part') = 'battery';
