# Show only the status and what concerns CORS.
ask() {
  curl -s -o body.txt -D - "$@" | tr -d '\r' | grep -iE '^(HTTP|access-control)'
}

echo "1. The map page reads the stations"
ask -H "Origin: https://map.spoke.example" http://127.0.0.1:8000/stations

echo "2. A foreign page tries"
ask -H "Origin: https://cats.example" http://127.0.0.1:8000/stations
echo "   and curl has in hand: $(cat body.txt)"

echo "3. The map page wants to send JSON: the preflight"
ask -X OPTIONS -H "Origin: https://map.spoke.example" \
  -H "Access-Control-Request-Method: POST" \
  -H "Access-Control-Request-Headers: content-type" http://127.0.0.1:8000/rides

echo "4. curl sends it from a foreign origin, without any preflight"
ask -X POST -H "Origin: https://cats.example" \
  --json '{"dock_id": 1}' http://127.0.0.1:8000/rides
