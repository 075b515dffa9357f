-- What every ticket has is a column; what differs goes into JSON
CREATE TABLE repair_ticket (
  ticket_id INT PRIMARY KEY,
  bike_id INT NOT NULL,
  kind VARCHAR(20) NOT NULL,
  detail JSON NOT NULL);
INSERT INTO repair_ticket VALUES
  (1, 501, 'tyre', '{"wheel": "front"}'),
  (2, 502, 'lock', '{"firmware": "2.1", "error_codes": [12, 40]}'),
  (3, 501, 'brake', '{"wheel": "rear", "noise": true}');

-- One field that only some tickets have
SELECT ticket_id, kind, detail ->> '$.wheel' AS wheel
FROM repair_ticket
WHERE detail -> '$.wheel' IS NOT NULL
ORDER BY ticket_id;

-- One value inside a list
SELECT ticket_id, kind
FROM repair_ticket
WHERE JSON_CONTAINS(detail, '40', '$.error_codes')
ORDER BY ticket_id;
