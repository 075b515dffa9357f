source ./parts.sh
echo "server 127.0.0.1:8531;" > live.conf
start 8531 1
front
stream
ask

# One place only: stop the old version, then start the new one.
stop 8531
sleep 0.3
start 8531 2
ask
seen
