PRAGMA foreign_keys = ON;
CREATE TABLE rider (
  email TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL
);
CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  email TEXT NOT NULL REFERENCES rider (email)
);
INSERT INTO rider VALUES ('ada@example.org', 'Ada');
INSERT INTO ride VALUES (1, 'ada@example.org');
UPDATE rider SET email = 'ada@example.net'
WHERE email = 'ada@example.org';
