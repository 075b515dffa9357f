# check.sh: send each file of the collection, print its status and what was sent.
mkdir -p collection
cp failing.json collection/1-as-reported.json
echo '{"bike_id": 504, "kind": "brake"}' > collection/2-without-extras.json
echo '{"bike_id": 504, "kind": "brake", "urgent": true}' > collection/3-urgent.json
echo '{"bike_id": 504, "kind": "brake", "photos": []}' > collection/4-no-photos.json
echo '{"bike_id": 504, "kind": "brake", "photos": ["a.jpg"]}' > collection/5-photo.json

# The token comes from outside; without it the script says so and stops.
TOKEN=practice-token # in your terminal: export TOKEN=practice-token
: "${TOKEN:?set TOKEN first}"
for file in collection/*.json; do
  status=$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:8000/repair-tickets \
    -H "Authorization: Bearer $TOKEN" --json "@$file")
  echo "$status $(basename "$file")"
done
grep -rl practice-token collection || echo "no token in the collection"
