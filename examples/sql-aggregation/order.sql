CREATE TABLE repair_ticket (ticket_id INTEGER, bike_id INTEGER, kind TEXT);
INSERT INTO repair_ticket VALUES (1, 501, 'brake'), (2, 502, 'bell'), (3, 501, 'brake'), (4, 503, 'brake');
SELECT bike_id, COUNT(*)
FROM repair_ticket
WHERE kind = 'brake'
GROUP BY bike_id
HAVING COUNT(*) > 1
ORDER BY bike_id;
