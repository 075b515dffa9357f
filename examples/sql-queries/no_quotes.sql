.read spoke.sql
SELECT capacity FROM station WHERE name = Harbour;
