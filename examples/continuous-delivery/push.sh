# bash push.sh IMAGE: keep the tested image in the registry. The workflow sets TOKEN.
set -e
echo "$TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin
docker push "$1"
