.read spoke.sql
SELECT SUM(cents) FROM charge;
SELECT SUM(charge.cents), SUM(refund.cents)
FROM charge
LEFT JOIN refund ON refund.charge_id = charge.charge_id;
