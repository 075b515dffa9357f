# bash test.sh IMAGE: start this very image and ask it; your own questions come after.
set -e
docker run --detach --name candidate --publish 127.0.0.1:8000:8000 "$1"
trap 'docker rm --force candidate' EXIT
curl --fail --silent --show-error --retry 20 --retry-delay 1 --retry-all-errors \
  http://127.0.0.1:8000/health
