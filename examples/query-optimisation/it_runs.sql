CREATE TABLE refund (refund_id integer, cents integer);
INSERT INTO refund VALUES (1, 100), (2, 250), (3, 100);
EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF)
DELETE FROM refund WHERE cents = 100;
SELECT count(*) AS refunds_left FROM refund;
