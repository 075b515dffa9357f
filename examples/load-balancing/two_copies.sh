source ./start.sh

# Both copies live: who answers?
ask 4 /stations

# Copy B is switched off in the middle of the day.
kill $b; wait $b 2>/dev/null
echo "B is off"
ask 4 /stations
grep -o 'connect() failed ([^)]*)' error.log

# Copy A as well.
kill $a; wait $a 2>/dev/null
echo "A is off"
ask 1 /stations -o body -w "%{http_code}\n"
