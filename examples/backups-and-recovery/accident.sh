# A new database, and a copy of it.
rm -f live.db monday.db restored.db
sqlite3 live.db < spoke.sql
sqlite3 live.db ".backup monday.db"

# The accident.
sqlite3 live.db "DELETE FROM ride"
echo "live:     $(sqlite3 live.db < invariant.sql)"

# Restore into a new file. The damaged one stays, for whoever looks into it.
sqlite3 restored.db ".restore monday.db"

# Prove it: is the file sound, is every row there, does the invariant hold?
sqlite3 restored.db "PRAGMA integrity_check"
sqlite3 restored.db "SELECT COUNT(*) || ' rides' FROM ride"
echo "restored: $(sqlite3 restored.db < invariant.sql)"
