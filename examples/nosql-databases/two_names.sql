CREATE TABLE document (body TEXT NOT NULL);
INSERT INTO document VALUES
  ('{"ticket": 1, "station": {"id": 3, "name": "Harbour"}}'),
  ('{"ticket": 2, "station": {"id": 3, "name": "Harbour"}}');

-- The station gets a new name, and one of its copies.
UPDATE document
SET body = json_set(body, '$.station.name', 'Old Harbour')
WHERE json_extract(body, '$.ticket') = 1;

SELECT json_extract(body, '$.ticket'),
  json_extract(body, '$.station.id'),
  json_extract(body, '$.station.name')
FROM document;
