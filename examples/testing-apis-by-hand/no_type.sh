# -d sends a body as an HTML form does, unless you say otherwise.
curl -s http://127.0.0.1:8000/repair-tickets \
  -H "Authorization: Bearer practice-token" \
  -d '{"bike_id": 504, "kind": "flat tyre"}'
