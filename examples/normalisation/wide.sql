-- Refunds as a clerk keeps them: one wide table. Amounts are in cents.
CREATE TABLE refund_wide (
  refund_id INTEGER PRIMARY KEY, cents INTEGER, reason TEXT, reason_text TEXT,
  charge_id INTEGER, charge_cents INTEGER, rider TEXT, email TEXT
);
INSERT INTO refund_wide VALUES
  (1, 100, 'B', 'bike broke down', 41, 300, 'Ada', 'ada@example.org'),
  (2, 200, 'L', 'dock did not lock', 41, 300, 'Ada', 'ada@example.org'),
  (3, 350, 'L', 'dock did not lock', 57, 350, 'Grace', 'grace@example.org'),
  (4, 150, 'B', 'bike broke down', 63, 450, 'Ada', 'ada@example.org');
