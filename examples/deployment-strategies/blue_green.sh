source ./parts.sh

# Blue is live: the link live.conf points to it.
echo "server 127.0.0.1:8531;" > blue.conf
echo "server 127.0.0.1:8532;" > green.conf
ln -sfn blue.conf live.conf
start 8531 1
front
stream
ask

# Green gets the new version and is tried, unseen by riders.
start 8532 2
curl -s http://127.0.0.1:8532/

# The switch, and the way back.
ln -sfn green.conf live.conf && reload
ask
ln -sfn blue.conf live.conf && reload
ask
seen
