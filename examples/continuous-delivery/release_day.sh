source ./deploy.sh
trap 'kill $program' EXIT

# The pipeline has built three releases. 1.2 needs a setting that is missing here.
bash build.sh 1.0
bash build.sh 1.1
bash build.sh 1.2 SPOKE_PAYMENT

# Deploy them, one after the other.
deploy 1.0
deploy 1.1
deploy 1.2

# Somebody has changed a package after the tests.
echo "a quick repair" >> built/1.0.tar
deploy 1.0

# What is on record, and what do riders get?
echo "record:" $(cat deployed.log)
curl -s "$address"; echo
