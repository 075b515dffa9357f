# A read: -s hides the progress bar, -i shows status and headers.
curl -si http://127.0.0.1:8000/repair-tickets

# A write, without showing who we are; "head -n 1" keeps the status line.
echo "--- no token"
curl -si http://127.0.0.1:8000/repair-tickets \
  --json '{"bike_id": 504, "kind": "flat tyre"}' | head -n 1

# The same with a token; the token is not typed into the command.
echo "--- with token"
TOKEN=practice-token
curl -s http://127.0.0.1:8000/repair-tickets -H "Authorization: Bearer $TOKEN" \
  --json '{"bike_id": 504, "kind": "flat tyre"}'

# Only the status, and a body from a file.
echo "--- status only"
echo '{"bike_id": "504", "kind": "flat tyre"}' > body.json
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8000/repair-tickets \
  -H "Authorization: Bearer $TOKEN" --json @body.json
