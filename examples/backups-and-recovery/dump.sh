set -o errexit
dropdb --if-exists drill 2> notices.txt
dropdb --if-exists restored 2> notices.txt
createdb drill
export PGDATABASE=drill
psql --quiet --no-psqlrc --file spoke.sql

# Dump: one file of SQL that makes everything anew.
pg_dump --file monday.sql
grep --count "CREATE TABLE" monday.sql

# Restore into an empty database: all or nothing, and stop at the first error.
createdb restored
psql --quiet --no-psqlrc --dbname restored --single-transaction \
  --set ON_ERROR_STOP=1 --output messages.txt --file monday.sql

# Prove it.
psql --no-psqlrc --tuples-only --no-align --dbname restored --file invariant.sql
dropdb restored
