rm -f spoke.db rescued.db monday.sql tuesday.sql
sqlite3 spoke.db "CREATE TABLE ride (ride_id INTEGER PRIMARY KEY, minutes INTEGER);
INSERT INTO ride VALUES (1, 12), (2, 41), (3, 9)"

# backup DAY: dump, restore into a new database, and judge that one.
backup() {
  if [ -e "$1.sql" ]; then echo "$1: there already"; return 1; fi
  sqlite3 spoke.db .dump > "$1.sql"
  rm -f proof.db
  sqlite3 proof.db < "$1.sql"
  rides=$(sqlite3 proof.db "SELECT COUNT(*) FROM ride")
  echo "$1: $rides rides, $(sqlite3 proof.db "PRAGMA integrity_check")"
}

backup monday
sqlite3 spoke.db "DELETE FROM ride WHERE ride_id > 1"
backup tuesday
backup monday || echo "code $?"

# Tuesday's copy is sound, and it holds the mistake. Monday's does not.
sqlite3 rescued.db < monday.sql
sqlite3 spoke.db "SELECT * FROM ride"
sqlite3 rescued.db "SELECT * FROM ride"
