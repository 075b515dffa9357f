CREATE TABLE charge (
  charge_id INTEGER PRIMARY KEY,
  ride_id INTEGER UNIQUE,
  cents INTEGER CHECK (cents >= 0)
);
INSERT INTO charge VALUES (1, NULL, NULL), (2, NULL, NULL);
SELECT charge_id FROM charge;
