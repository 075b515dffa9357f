# The laptop: a password of its own, everything else by default.
SPOKE_DB_PASSWORD=laptop python3 settings.py

# The server: another host, another password, the same code.
export SPOKE_DB_HOST=db.internal
export SPOKE_DB_PASSWORD=longer-than-that
python3 settings.py

# Somebody forgot the password.
unset SPOKE_DB_PASSWORD
python3 settings.py || echo "exit code $?"
