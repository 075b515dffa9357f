CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, rider TEXT);
-- down
DROP TABLE ride;
