-- The invariants of Spoke that data can show: one row for each violation, no row when all hold.
-- One statement, the same for SQLite and PostgreSQL. Invariants 5 and 6 are about what the program does: see the tests.

-- 1: a bike is in exactly one place: a dock, an open ride or the workshop
SELECT 'invariant 1' AS name, 'bike ' || CAST(bike_id AS TEXT) || ' is in ' || CAST(places AS TEXT) || ' places' AS what
FROM (
  SELECT bike_id,
    (SELECT COUNT(*) FROM dock WHERE dock.bike_id = bike.bike_id)
    + (SELECT COUNT(*) FROM ride WHERE ride.bike_id = bike.bike_id AND ended_at IS NULL)
    + CASE WHEN workshop_since IS NULL THEN 0 ELSE 1 END AS places
  FROM bike
) AS counted
WHERE places <> 1

-- 1, the sum: docked + riding + workshop = fleet
UNION ALL
SELECT 'invariant 1', CAST(docked AS TEXT) || ' docked + ' || CAST(riding AS TEXT) || ' riding + '
  || CAST(workshop AS TEXT) || ' in the workshop is not a fleet of ' || CAST(fleet AS TEXT)
FROM (
  SELECT
    (SELECT COUNT(bike_id) FROM dock) AS docked,
    (SELECT COUNT(*) FROM ride WHERE ended_at IS NULL) AS riding,
    (SELECT COUNT(workshop_since) FROM bike) AS workshop,
    (SELECT COUNT(*) FROM bike) AS fleet
) AS summed
WHERE docked + riding + workshop <> fleet

-- 2: a dock holds at most one bike
UNION ALL
SELECT 'invariant 2', 'dock ' || CAST(number AS TEXT) || ' of station ' || CAST(station_id AS TEXT)
  || ' holds ' || CAST(COUNT(bike_id) AS TEXT) || ' bikes'
FROM dock
GROUP BY station_id, number
HAVING COUNT(bike_id) > 1

-- 3: at most one open ride per bike and per rider
UNION ALL
SELECT 'invariant 3', 'bike ' || CAST(bike_id AS TEXT) || ' has ' || CAST(COUNT(*) AS TEXT) || ' open rides'
FROM ride
WHERE ended_at IS NULL
GROUP BY bike_id
HAVING COUNT(*) > 1
UNION ALL
SELECT 'invariant 3', 'rider ' || CAST(rider_id AS TEXT) || ' has ' || CAST(COUNT(*) AS TEXT) || ' open rides'
FROM ride
WHERE ended_at IS NULL
GROUP BY rider_id
HAVING COUNT(*) > 1

-- 4: one charge per ended ride, and none for an open one
UNION ALL
SELECT 'invariant 4', 'ride ' || CAST(ride.ride_id AS TEXT) || CASE WHEN ended_at IS NULL THEN ', still open,' ELSE ', ended,' END
  || ' has ' || CAST(COUNT(charge_id) AS TEXT) || ' charges'
FROM ride
LEFT JOIN charge ON charge.ride_id = ride.ride_id
GROUP BY ride.ride_id, ended_at
HAVING COUNT(charge_id) <> CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END

-- 4: the tariff of a ride is the one of its start
UNION ALL
SELECT 'invariant 4', 'ride ' || CAST(ride_id AS TEXT) || ' started outside the time of tariff ' || CAST(ride.tariff_id AS TEXT)
FROM ride
JOIN tariff ON tariff.tariff_id = ride.tariff_id
WHERE started_at < valid_from OR started_at >= valid_until

-- 4: a charge is what that tariff says; each step that has begun counts
UNION ALL
SELECT 'invariant 4', 'charge ' || CAST(charge_id AS TEXT) || ' is ' || CAST(cents AS TEXT) || ' and not ' || CAST(price AS TEXT)
FROM (
  SELECT charge_id, cents, unlock_cents + CASE WHEN seconds < free_minutes * 60 THEN 0
    ELSE ((seconds - free_minutes * 60) / (step_minutes * 60) + 1) * cents_per_step END AS price
  FROM charge
  JOIN ride ON ride.ride_id = charge.ride_id
  JOIN ride_time ON ride_time.ride_id = ride.ride_id
  JOIN tariff ON tariff.tariff_id = ride.tariff_id
  WHERE seconds >= 0
) AS priced
WHERE cents <> price

-- 4: refunds never exceed the charge
UNION ALL
SELECT 'invariant 4', 'charge ' || CAST(charge.charge_id AS TEXT) || ' of ' || CAST(charge.cents AS TEXT)
  || ' has refunds of ' || CAST(SUM(refund.cents) AS TEXT)
FROM charge
JOIN refund ON refund.charge_id = charge.charge_id
GROUP BY charge.charge_id, charge.cents
HAVING SUM(refund.cents) > charge.cents

-- 7: a ride does not end before it starts
UNION ALL
SELECT 'invariant 7', 'ride ' || CAST(ride_id AS TEXT) || ' lasts ' || CAST(seconds AS TEXT) || ' seconds'
FROM ride_time
WHERE seconds < 0

ORDER BY 1, 2;
