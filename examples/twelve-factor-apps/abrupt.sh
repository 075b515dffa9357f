# The same server, without a word about SIGTERM.
python3 server.py & server=$!
until curl -s -o /dev/null http://127.0.0.1:8541/; do sleep 0.1; done
curl -sS http://127.0.0.1:8541/ & request=$!
sleep 0.2
kill -TERM $server
wait $request
wait $server 2>/dev/null
echo "exit code $?"
