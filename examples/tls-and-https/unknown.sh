# Like https.sh, but nobody told curl about the practice authority.
bash certificates.sh
mkdir -p tmp
PATH=$PATH:/usr/sbin
nginx -p "$PWD" -c "$PWD/https.conf" -e error.log -g "pid nginx.pid;"
trap 'kill -QUIT "$(cat nginx.pid)"' EXIT
curl -sS --resolve "spoke.example:8443:127.0.0.1" \
  https://spoke.example:8443/rides
