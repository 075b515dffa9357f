# What the browser sends for this form, done by hand.
curl --silent http://127.0.0.1:8000/retire \
  --data-urlencode "bike_id=507" \
  --data-urlencode "reason=brake & light"

# The same as JSON, as a script would send it with fetch.
curl --silent http://127.0.0.1:8000/retire \
  --json '{"bike_id": 507, "reason": "brake & light"}'
