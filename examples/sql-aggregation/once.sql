.read spoke.sql
-- One row for each charge first: the query in brackets stands in for a table.
SELECT SUM(charge.cents) AS charged, SUM(back.cents) AS refunded
FROM charge
LEFT JOIN (
  SELECT charge_id, SUM(cents) AS cents FROM refund GROUP BY charge_id
) AS back ON back.charge_id = charge.charge_id;
