PRAGMA foreign_keys = ON;
CREATE TABLE tariff (plan TEXT PRIMARY KEY, cents INTEGER);
CREATE TABLE rider (rider_id INTEGER, plan TEXT REFERENCES tariff);
INSERT INTO tariff VALUES ('standard', 100), ('student', 50);
INSERT INTO rider VALUES (1, 'student');
UPDATE rider SET plan = 'standard' WHERE rider_id = 1;
DELETE FROM tariff WHERE plan = 'student';
SELECT rider_id, plan FROM rider;
