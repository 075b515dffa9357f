PRAGMA foreign_keys = ON;
-- bike 1-n ticket: a ticket is about one bike.
-- mechanic 1-n ticket: one mechanic or none yet.
CREATE TABLE bike (bike_id INTEGER PRIMARY KEY);
CREATE TABLE mechanic (mechanic_id INTEGER PRIMARY KEY, badge TEXT NOT NULL UNIQUE);
CREATE TABLE repair_ticket (
  ticket_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL REFERENCES bike (bike_id),
  mechanic_id INTEGER REFERENCES mechanic (mechanic_id)
);
-- ticket n-n part: one row for each pair, and the number of pieces belongs to the pair.
CREATE TABLE part (part_id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE ticket_part (
  ticket_id INTEGER NOT NULL REFERENCES repair_ticket (ticket_id),
  part_id INTEGER NOT NULL REFERENCES part (part_id),
  pieces INTEGER NOT NULL CHECK (pieces > 0),
  PRIMARY KEY (ticket_id, part_id)
);
-- What the notes allow.
INSERT INTO bike VALUES (501);
INSERT INTO mechanic VALUES (1, 'M-07');
INSERT INTO repair_ticket VALUES (71, 501, 1), (72, 501, NULL);
INSERT INTO part VALUES (5, 'brake pad'), (6, 'spoke');
INSERT INTO ticket_part VALUES (71, 5, 2), (71, 6, 1), (72, 5, 4);
SELECT ticket_id, name, pieces
FROM ticket_part JOIN part ON part.part_id = ticket_part.part_id
ORDER BY 1, 2;
-- What they forbid: five rows, five refusals.
INSERT INTO ticket_part VALUES (71, 5, 3);
INSERT INTO ticket_part VALUES (72, 6, 0);
INSERT INTO repair_ticket VALUES (73, 999, NULL);
INSERT INTO repair_ticket VALUES (74, NULL, 1);
INSERT INTO mechanic VALUES (2, 'M-07');
