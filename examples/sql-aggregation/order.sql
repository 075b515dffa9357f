CREATE TABLE ticket (bike_id INTEGER, kind TEXT);
INSERT INTO ticket VALUES (501, 'brake'), (502, 'bell');
INSERT INTO ticket VALUES (501, 'brake'), (503, 'brake');
SELECT bike_id, COUNT(*)
FROM ticket
WHERE kind = 'brake'
GROUP BY bike_id
HAVING COUNT(*) > 1
ORDER BY bike_id;
