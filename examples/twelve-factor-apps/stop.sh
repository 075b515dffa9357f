# A server that knows what to do when it is asked to stop.
: > log
python3 server.py polite > log & server=$!
until grep -q listening log; do sleep 0.1; done

# A request is on its way, and somebody deploys.
curl -s http://127.0.0.1:8541/ > answer & request=$!
until grep -q begun log; do sleep 0.1; done
kill -TERM $server

# What does the rider get, how does the server end, what about a new request?
wait $request; cat answer
wait $server; echo "exit code $?"
cat log
curl -s http://127.0.0.1:8541/ || echo "nobody listens"
