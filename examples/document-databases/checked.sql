-- What every ticket must have is a rule; the rest stays free.
CREATE TABLE ticket (body TEXT CHECK (
  json_type(body, '$.bike_id') IS 'integer'
  AND json_type(body, '$.kind') IS 'text'
));
INSERT INTO ticket VALUES ('{"bike_id": 503, "kind": "wheel", "spoke": 14}');
INSERT INTO ticket VALUES ('{"bike_id": 519, "knid": "wheel"}');
SELECT count(*) FROM ticket;
