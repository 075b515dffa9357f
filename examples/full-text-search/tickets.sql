-- The database keeps the reduced words beside each note
CREATE TABLE ticket (
  ticket_id integer PRIMARY KEY,
  note text NOT NULL,
  words tsvector GENERATED ALWAYS AS (to_tsvector('english', note)) STORED
);
CREATE INDEX ticket_words ON ticket USING gin (words);

INSERT INTO ticket (ticket_id, note) VALUES
  (1, 'Handbrake fine, bell missing'),
  (2, 'Squeals when braking'),
  (3, 'Brake cable worn, both brakes slip'),
  (4, 'Saddle loose');

-- What LIKE finds
SELECT ticket_id, note FROM ticket WHERE note LIKE '%brake%' ORDER BY ticket_id;

-- What full-text search finds, best match first
SELECT ticket_id, note
FROM ticket, websearch_to_tsquery('english', 'brake') AS search
WHERE words @@ search
ORDER BY ts_rank(words, search) DESC, ticket_id;

-- What is stored for ticket 3
SELECT words FROM ticket WHERE ticket_id = 3;
