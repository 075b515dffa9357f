-- Names are gone, only numbers are published.
CREATE TABLE ride (station TEXT, hour TEXT, destination TEXT);
INSERT INTO ride VALUES
  ('Harbour', '08', 'University'), ('Harbour', '08', 'University'),
  ('Harbour', '08', 'Market Square'), ('Hill Park', '23', 'Clinic');
SELECT station, hour, destination, COUNT(*) FROM ride
GROUP BY 1, 2, 3 ORDER BY 4 DESC, 3;
