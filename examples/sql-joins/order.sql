CREATE TABLE bike (bike_id INTEGER, model TEXT);
INSERT INTO bike VALUES (501, 'city'), (502, 'cargo'), (503, 'city');
CREATE TABLE repair_ticket (ticket_id INTEGER, bike_id INTEGER);
INSERT INTO repair_ticket VALUES (71, 502), (72, 501), (73, 502);
SELECT bike.bike_id, bike.model, repair_ticket.ticket_id
FROM bike
LEFT JOIN repair_ticket ON repair_ticket.bike_id = bike.bike_id
WHERE bike.model = 'city'
ORDER BY bike.bike_id;
