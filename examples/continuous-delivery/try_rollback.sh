source ./deploy.sh
source ./rollback.sh
trap 'kill $program' EXIT

# Which release knows which schema: the middle one knows both.
printf '1.0: 1\n1.1: 1 2\n1.2: 2\n' > fits.txt
echo 1 > schema
for version in 1.0 1.1 1.2; do bash build.sh $version; done

# Nothing before the first one.
deploy 1.0
rollback

# One step forward, one step back.
deploy 1.1
rollback
curl -s "$address"; echo

# After the migration to schema 2 the oldest release is out of reach.
deploy 1.1
echo 2 > schema
rollback
deploy 1.2
rollback
echo "record:" $(cat deployed.log)
