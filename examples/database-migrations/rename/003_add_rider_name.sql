ALTER TABLE ride ADD COLUMN rider_name TEXT;
UPDATE ride SET rider_name = rider;
-- down
ALTER TABLE ride DROP COLUMN rider_name;
