# Runs on the server. The compose.yaml there says image: ${IMAGE:?} for the service web.
set -e
cd /srv/spoke
before=$(tail -n 1 deployed.log 2>/dev/null | cut -d " " -f 2 || true)

# run IMAGE: start it, then ask until it answers with a status below 400.
run() {
  export IMAGE=$1
  docker compose up --detach web < /dev/null &&
    curl --fail --silent --show-error --retry 20 --retry-delay 1 --retry-all-errors \
      http://127.0.0.1:8000/health
}

# Fetch, migrate (your own command; no line if there is no database), switch, look;
# write down, or go back.
# Each command gets an empty input, as this script itself is what the shell reads.
export IMAGE=$1
docker compose pull --quiet web < /dev/null
docker compose run --rm -T web python migrate.py < /dev/null
if run "$1"; then
  echo "$(date -u +%FT%TZ) $1" >> deployed.log
else
  [ -z "$before" ] || run "$before"
  exit 1
fi
