.read spoke.sql
SELECT count(*) FROM ride WHERE ended_at = NULL;
SELECT count(*) FROM ride WHERE ended_at IS NULL;
