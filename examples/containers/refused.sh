# The container runs, but --publish was forgotten. (Your port would be 5432.)
psql "host=127.0.0.1 port=15432 user=postgres" -c "SELECT 1"
