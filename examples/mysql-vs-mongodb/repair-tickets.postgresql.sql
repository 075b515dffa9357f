-- What every ticket has is a column; what differs goes into JSON
CREATE TABLE repair_ticket (
  ticket_id integer PRIMARY KEY,
  bike_id integer NOT NULL,
  kind text NOT NULL,
  detail jsonb NOT NULL);
INSERT INTO repair_ticket VALUES
  (1, 501, 'tyre', '{"wheel": "front"}'),
  (2, 502, 'lock', '{"firmware": "2.1", "error_codes": [12, 40]}'),
  (3, 501, 'brake', '{"wheel": "rear", "noise": true}');

-- One field that only some tickets have
SELECT ticket_id, kind, detail ->> 'wheel' AS wheel
FROM repair_ticket
WHERE detail ? 'wheel'
ORDER BY ticket_id;

-- One value inside a list
SELECT ticket_id, kind
FROM repair_ticket
WHERE detail @> '{"error_codes": [40]}'
ORDER BY ticket_id;
