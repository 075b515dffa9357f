CREATE TABLE rider (name TEXT, favourites TEXT);
INSERT INTO rider VALUES ('Ada', '1,3'), ('Grace', '12,4'), ('Alan', '5,21');
-- Who has saved station 1?
SELECT name FROM rider WHERE favourites LIKE '%1%';
