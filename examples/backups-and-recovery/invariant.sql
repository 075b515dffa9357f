-- Invariant 1: docked + riding + workshop = fleet.
SELECT docked || ' docked + ' || riding || ' riding + ' || workshop
  || ' in the workshop, fleet ' || fleet
  || CASE WHEN docked + riding + workshop = fleet THEN ': whole' ELSE ': NOT WHOLE' END
FROM (SELECT (SELECT COUNT(bike_id) FROM dock) AS docked,
             (SELECT COUNT(*) FROM ride WHERE ended_at IS NULL) AS riding,
             (SELECT COALESCE(SUM(in_workshop), 0) FROM bike) AS workshop,
             (SELECT COUNT(*) FROM bike) AS fleet) AS counted;
