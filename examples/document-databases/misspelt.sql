CREATE TABLE ticket (body TEXT CHECK (json_valid(body)));
INSERT INTO ticket VALUES
  ('{"bike_id": 503, "kind": "wheel"}'), ('{"bike_id": 519, "knid": "wheel"}');
SELECT count(*) FROM ticket WHERE body ->> '$.kind' = 'wheel';
