PRAGMA foreign_keys = ON;
CREATE TABLE tariff (plan TEXT PRIMARY KEY NOT NULL, cents INTEGER NOT NULL CHECK (cents >= 0));
CREATE TABLE rider (rider_id INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES tariff (plan));
INSERT INTO tariff VALUES ('standard', 100), ('student', 50);
INSERT INTO rider VALUES (1, 'student');
UPDATE rider SET plan = 'standard' WHERE rider_id = 1;
DELETE FROM tariff WHERE plan = 'student';
SELECT rider_id, plan FROM rider;
