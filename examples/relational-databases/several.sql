.headers on
.mode column
CREATE TABLE station (name TEXT, bikes TEXT);
INSERT INTO station VALUES ('Harbour', '501, 505'), ('Hill Park', '1505');
SELECT name FROM station WHERE bikes = '505';
SELECT name FROM station WHERE bikes LIKE '%505%';
