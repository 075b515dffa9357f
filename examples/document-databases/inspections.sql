CREATE TABLE inspection (body TEXT NOT NULL CHECK (
  json_valid(body)
  AND json_type(body, '$.bike_id') IS 'integer'
  AND json_type(body, '$.on') IS 'text'
));
INSERT INTO inspection VALUES
  ('{"bike_id": 501, "on": "2026-10-05", "tyres": {"front": 3.1, "rear": 2.4}}'),
  ('{"bike_id": 503, "on": "2026-10-05", "battery": {"volts": 35.9},
     "faults": ["bell"]}'),
  ('{"bike_id": 514, "on": "2026-10-06", "box": "dented", "faults": ["lock", "bell"]}');

-- Refused: no date.
INSERT INTO inspection VALUES ('{"bike_id": 515}');

-- Rear tyres below 2.5, then all bikes with a faulty bell.
SELECT body ->> '$.bike_id' FROM inspection WHERE body ->> '$.tyres.rear' < 2.5;
SELECT body ->> '$.bike_id' FROM inspection, json_each(body, '$.faults')
  WHERE value = 'bell';

-- The bell of 503 is mended: one document changes.
UPDATE inspection SET body = json_set(body, '$.faults', json_array())
  WHERE body ->> '$.bike_id' = 503;
SELECT changes();
SELECT body ->> '$.bike_id' FROM inspection, json_each(body, '$.faults')
  WHERE value = 'bell';
