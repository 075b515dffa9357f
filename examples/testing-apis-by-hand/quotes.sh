# For the shell a text ends at the second quotation mark,
# so the inner quotes never reach the server.
curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8000/repair-tickets \
  -H "Authorization: Bearer practice-token" --json "{"bike_id": 504}"
# What curl really got:
echo "{"bike_id": 504}"
