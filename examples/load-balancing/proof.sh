program=shared_app.py
source ./start.sh

# One log-in is enough for both copies.
ask 1 /login -X POST
ask 4 /rides

# The copy that took the log-in goes; the session does not.
kill $a; wait $a 2>/dev/null
echo "A is off"
ask 2 /rides

# Without the cookie nobody is known.
rm cookies
ask 1 /rides
