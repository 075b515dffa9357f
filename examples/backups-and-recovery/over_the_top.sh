dropdb --if-exists drill 2> notices.txt
createdb drill
export PGDATABASE=drill
psql --quiet --no-psqlrc --file spoke.sql
pg_dump --file monday.sql
psql --quiet --no-psqlrc --command "DELETE FROM ride WHERE ride_id = 3"

# Restore into the same database, which is not empty.
psql --quiet --no-psqlrc --output messages.txt --file monday.sql 2> errors.txt
echo "psql ended with code $?"
echo "errors: $(grep --count ERROR errors.txt), such as"
grep --max-count 1 --only-matching "ERROR:.*already exists" errors.txt
psql --no-psqlrc --tuples-only --no-align \
  --command "SELECT COUNT(*) || ' of 3 rides' FROM ride"
