.read spoke.sql
UPDATE station SET name = 'Harbour East';
SELECT changes();
SELECT * FROM station LIMIT 3;
