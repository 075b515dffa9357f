UPDATE ride SET rider_name = rider WHERE rider_name IS NULL;
ALTER TABLE ride DROP COLUMN rider;
-- down
ALTER TABLE ride ADD COLUMN rider TEXT;
UPDATE ride SET rider = rider_name;
