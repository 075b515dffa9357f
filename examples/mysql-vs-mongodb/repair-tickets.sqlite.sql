-- What every ticket has is a column; what differs goes into JSON
CREATE TABLE repair_ticket (
  ticket_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)));
INSERT INTO repair_ticket VALUES
  (1, 501, 'tyre', '{"wheel": "front"}'),
  (2, 502, 'lock', '{"firmware": "2.1", "error_codes": [12, 40]}'),
  (3, 501, 'brake', '{"wheel": "rear", "noise": true}');

-- One field that only some tickets have
SELECT ticket_id, kind, detail ->> '$.wheel' AS wheel
FROM repair_ticket
WHERE detail ->> '$.wheel' IS NOT NULL
ORDER BY ticket_id;

-- One value inside a list
SELECT ticket_id, kind
FROM repair_ticket, json_each(detail, '$.error_codes')
WHERE json_each.value = 40
ORDER BY ticket_id;
