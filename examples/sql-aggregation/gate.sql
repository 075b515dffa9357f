CREATE TABLE bike (bike_id INTEGER, model TEXT);
CREATE TABLE ticket (ticket_id INTEGER, bike_id INTEGER, minutes INTEGER);
INSERT INTO bike VALUES
  (501, 'city'), (502, 'city'), (503, 'cargo'), (504, 'city');
INSERT INTO ticket VALUES
  (1, 501, 30), (2, 501, NULL), (3, 502, 20), (4, 503, 45), (5, 503, 75);

-- Every bike: all tickets, finished tickets, minutes.
SELECT bike.bike_id, COUNT(ticket.ticket_id), COUNT(ticket.minutes),
  COALESCE(SUM(ticket.minutes), 0) AS total
FROM bike
LEFT JOIN ticket ON ticket.bike_id = bike.bike_id
GROUP BY bike.bike_id
ORDER BY total DESC;

-- Models whose finished tickets take more than 30 minutes on average.
SELECT bike.model, AVG(ticket.minutes)
FROM bike
JOIN ticket ON ticket.bike_id = bike.bike_id
GROUP BY bike.model
HAVING AVG(ticket.minutes) > 30;
