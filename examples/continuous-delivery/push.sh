# bash push.sh IMAGE: keep the tested image in the registry. TOKEN comes from the workflow.
set -e
echo "$TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin
docker push "$1"
