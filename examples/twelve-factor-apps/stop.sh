# A server that knows what to do when it is asked to stop.
python3 server.py polite & server=$!
until curl -s -o /dev/null http://127.0.0.1:8541/; do sleep 0.1; done

# A request is on its way; 0.2 seconds later somebody deploys.
curl -s http://127.0.0.1:8541/ & request=$!
sleep 0.2
kill -TERM $server

# What does the rider get, how does the server end, and what about a new request?
wait $request
wait $server
echo "exit code $?"
curl -s http://127.0.0.1:8541/ || echo "nobody listens"
