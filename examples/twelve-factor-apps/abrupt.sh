# The same server, without a word about SIGTERM.
: > log
python3 server.py > log & server=$!
until grep -q listening log; do sleep 0.1; done
curl -sS http://127.0.0.1:8541/ & request=$!
until grep -q begun log; do sleep 0.1; done
kill -TERM $server
wait $request
wait $server 2>/dev/null; echo "exit code $?"
cat log
