# A request that reads: > went to the server, < came back, the rest is the body.
curl --silent --verbose http://127.0.0.1:8000/stations/3 2>&1 \
  | grep --invert-match '^[*{}]'

# A request that submits: --data puts text into the body.
curl --silent --verbose --data bike=501 http://127.0.0.1:8000/rides 2>&1 \
  | grep --invert-match '^[*{}]'

# The same once more. Which status now?
curl --silent --include --data bike=501 http://127.0.0.1:8000/rides
