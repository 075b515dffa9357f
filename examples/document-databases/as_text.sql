CREATE TABLE ticket (ticket_id int, body jsonb);
INSERT INTO ticket VALUES (1, '{"volts": 31.5}'), (2, '{"volts": 9.8}');
SELECT ticket_id, body ->> 'volts' AS volts FROM ticket
  WHERE body ->> 'volts' > '20';
