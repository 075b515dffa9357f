CREATE TABLE note (body TEXT);
INSERT INTO note VALUES ('{"bike_id": 501, "visits": ["2026-10-03"]}');
UPDATE note SET body = json_set(body, '$.visits[#]', '2026-10-19');
UPDATE note SET body = json_set(body, '$.closed', '2026-10-20');
SELECT json_array_length(body, '$.visits'), body ->> '$.closed' FROM note;
