-- Three documents in one column of a table.
CREATE TABLE ticket (
  ticket_id INTEGER PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body)));
INSERT INTO ticket VALUES
  (1, '{"bike_id": 503, "kind": "wheel",
        "wheel": {"side": "front", "spoke": 14}}'),
  (2, '{"bike_id": 519, "kind": "battery", "volts": 31.5,
        "charged": ["2026-10-26", "2026-10-27"]}'),
  (3, '{"bike_id": 519, "kind": "other", "note": "smells of fish"}');

-- By a field inside a field, and by a value inside a list.
SELECT ticket_id, body ->> '$.kind' FROM ticket
  WHERE body ->> '$.wheel.side' = 'front';
SELECT ticket_id, body ->> '$.kind' FROM ticket, json_each(body, '$.charged')
  WHERE value = '2026-10-27';

-- A field that most documents do not have.
SELECT ticket_id, body ->> '$.volts' FROM ticket;

-- Change one document: set a field, add to a list.
UPDATE ticket SET body = json_set(body, '$.volts', 35.9, '$.charged[#]', '2026-10-29')
  WHERE ticket_id = 2;
SELECT body FROM ticket WHERE ticket_id = 2;
